#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/interval.h"
#include "model/timex.h"

namespace dateline {

// Words of a source with their place: code points (and UTF-8 bytes) of Document::source, end exclusive.
struct Quote {
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  std::uint64_t byte_start = 0;
  std::uint64_t byte_end = 0;
  std::string exact;

  friend bool operator==(const Quote&, const Quote&) = default;
};

// A quote with the words around it: W3C TextQuoteSelector.
struct Passage : Quote {
  std::string prefix;
  std::string suffix;
};

// How a time expression comes to date a mention.
enum class DateBasis : std::uint8_t {
  said,     // it dates the event by its place in the sentence
  carried,  // it dates what an earlier sentence tells, and the story goes on from there
  dateline  // it is the date line of the article, whose first sentence tells the news of that day
};

std::string_view to_string(DateBasis basis);
std::optional<DateBasis> parse_date_basis(std::string_view text);

// The time expression that dates a mention, with the derivation of its value.
struct CitedTime : Quote {
  TimexType type = TimexType::date;
  std::string value;
  std::string mod;
  std::string rule;
  struct CitedAnchor {
    std::string kind;  // published, said, event, text
    std::string date;
    std::string why;
    std::optional<Quote> words;
    friend bool operator==(const CitedAnchor&, const CitedAnchor&) = default;
  };
  std::optional<CitedAnchor> anchor;
  DateBasis basis = DateBasis::said;
};

// How the source holds the event.
enum class Modality : std::uint8_t { asserted, reported, planned, negated, hypothetical };

std::string_view to_string(Modality modality);
std::optional<Modality> parse_modality(std::string_view text);

// Where an event lies by another one, as a passage says: "two years after the vote", "during the war". What
// the passage says of the other event is here, so that the other event can be found among those of all
// articles.
struct Relation {
  enum class Kind : std::uint8_t { before, after, during };

  Kind kind = Kind::after;
  std::string length;  // TIMEX3 length between the two, "P2Y"; empty when none is said
  Quote words;         // "two years after"
  Quote trigger;       // of the other event: "vote"
  std::string head;    // its trigger's base form
  std::vector<std::string> participants;
  std::vector<std::string> places;
  std::vector<std::string> keywords;
  std::optional<Interval> date;  // when the passage dates it: "since the 1979 revolution"
};

std::string_view to_string(Relation::Kind kind);
std::optional<Relation::Kind> parse_relation_kind(std::string_view text);

// One passage that says that something happened at some time. Stands alone: it can be written, shipped and
// merged without its article.
struct Mention {
  std::string document;  // Document::id
  Passage passage;       // the sentence
  CitedTime time;
  Interval date;
  Quote trigger;                          // "invasion", "invaded"
  std::string head;                       // the trigger's base form, noun and verb alike: "invasion"
  std::string type;                       // event class from data/en: "invasion"
  std::string title;                      // "US forces invade Iraq"
  std::vector<std::string> participants;  // canonical names, most prominent first
  std::vector<std::string> places;
  std::vector<std::string> keywords;  // content words of the clause, base forms, for telling events apart
  std::vector<Relation> relations;
  Modality modality = Modality::asserted;
  double confidence = 1.0;  // 0..1
  std::string link;         // document URI with a text fragment
};

}  // namespace dateline
