#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/interval.h"
#include "model/time_expression.h"
#include "model/timex.h"

namespace dateline {

// Which way an incomplete date lies from its anchor, and the words that say so.
enum class Direction : std::uint8_t { unknown, past, future };

struct Cue {
  Direction direction = Direction::unknown;
  std::string why;
};

// The cue of one expression, read off its clause when it is first asked for: most expressions never ask.
class ClauseCue {
 public:
  // In a message what no word tells lies ahead.
  ClauseCue(std::string_view text, Span sentence, Span expression, bool message)
      : text_(text), sentence_(sentence), expression_(expression), message_(message) {}

  const Cue& get() const;

 private:
  std::string_view text_;
  Span sentence_, expression_;
  bool message_;
  mutable std::optional<Cue> cue_;
};

// A date said before, which anaphoric and incomplete expressions continue.
struct SaidDate {
  Interval interval;
  std::string value;
  Span span;
  bool firm = true;  // false for a bare year in mid-sentence: the story may not have moved there
};

// What an expression may be counted from.
struct Context {
  std::optional<Date> published;
  std::optional<SaidDate> said;        // the date where the story stands
  std::optional<SaidDate> mentioned;   // the date last said, asides included
  std::optional<SaidDate> latest;      // the same, with bounds ("by 1940"): what "that year" is
  std::optional<SaidDate> said_fine;   // the last of month granularity or finer, whatever was said since
  std::optional<SaidDate> said_month;  // the last one of month granularity or finer
  std::optional<SaidDate> said_day;
  std::optional<SaidDate> left;  // where the story stood before it leapt to its first date in other years
  std::optional<SaidDate> said_quarter;  // the quarter that is reported on; stays until another is said
  std::optional<SaidDate> report;        // the same, where it was said in this paragraph or the one before
  bool longer_report =
      false;  // the report has gone on from the quarter to the nine months, the half, the year
  std::optional<SaidDate> same_sentence;
  std::optional<SaidDate> night;   // the day whose evening or night was told last
  const ClauseCue* cue = nullptr;  // of the expression; nullptr where no text is at hand

  Direction direction() const { return cue == nullptr ? Direction::unknown : cue->get().direction; }
  const std::string& why() const { return cue->get().why; }  // only of a direction that is known
  bool narrative() const { return !published.has_value(); }
};

// A resolved meaning.
struct Meaning {
  std::string value;
  std::optional<Interval> interval;
  std::optional<Anchor> anchor;
  std::optional<Interval> other_reading;
  bool unresolved = false;
};

Meaning meaning_of(const Said& said, const Context& context);

// One for each kind of thing said. `parent` is the meaning of Said::of, when there is one.
Meaning meaning_of_calendar(const CalendarSaid& said, const Meaning* parent, const Context& context);
Meaning meaning_of_shift(const ShiftSaid& said, const Context& context);
Meaning meaning_of_offset(const OffsetSaid& said, const Meaning* parent, const Context& context);
Meaning meaning_of_duration(const DurationSaid& said, const Meaning* parent);
Meaning meaning_of_part(const PartSaid& said, const Meaning* parent);

// "The fall and winter" of 1775: in a story a winter without a year is the one that it stands in or comes to,
// and TIMEX3 calls it by the year of its January: 1776-WI. Nothing for what is no such winter.
std::optional<Meaning> winter_of_narrative(const CalendarSaid& said, const Context& context);

// What stays open where nothing fine enough was said: "XXXX-XX-XX", or "1915-XX-XX" where a story stands in
// 1915.
std::string unknown_value(Unit unit, Base base, const Context& context);

Anchor published_anchor(const Context& context, std::string why);
Anchor said_anchor(const SaidDate& said, std::string why);

}  // namespace dateline
