#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/interval.h"
#include "model/span.h"

namespace dateline {

// TimeML TIMEX3 `type`.
enum class TimexType : std::uint8_t { date, time, duration, set };

std::string_view to_string(TimexType type);  // "DATE"
std::optional<TimexType> parse_timex_type(std::string_view text);

// What an expression was counted from, so that its value can be checked by hand.
struct Anchor {
  enum class Kind : std::uint8_t {
    published,  // the document creation time (DCT)
    said,       // a date said before in the text, at `span`
    event,      // an event named in the text, at `span`: "since the revolution"
    text,       // another expression it is attached to, at `span`: "two weeks from Friday"
  };
  Kind kind = Kind::published;
  std::string date;  // the value counted from, as a TIMEX3 value: "2014-06-18", "1979"
  Span span;         // where it was said; empty for `published`
  std::string why;   // the choice in a few words: "past tense: said", "narrative: year last said"

  friend bool operator==(const Anchor&, const Anchor&) = default;
};

std::string_view to_string(Anchor::Kind kind);

// Two ends said as one stretch ("2003–2011", "from May to July"); each end is a Timex of its own and carries
// the whole.
struct RangeRole {
  Interval whole;
  Span other;  // the other end
  bool is_start = true;
};

// A time expression with its value: what `tag` and `resolve` have made of the words at `span`.
struct Timex {
  Span span;
  TimexType type = TimexType::date;
  std::string value;                 // TIMEX3 value: 2014-06-16, 2007-W09, P8Y, PRESENT_REF, XXXX-WXX-1
  std::string mod;                   // TIMEX3 mod, or empty: APPROX, START, MID, END, MORE_THAN, …
  std::optional<Interval> interval;  // nothing for durations, sets, vague references and unresolved dates
  std::string_view rule;             // id of the rule that found it; lives as long as the rulebook
  std::optional<Anchor> anchor;      // nothing when the words say it all
  std::optional<RangeRole> range;
  bool unresolved = false;  // an anchor is wanted and missing: "Monday" in an article without a date
  std::optional<Interval> other_reading;  // the second reading kept when undecided: 03/04/2007
};

}  // namespace dateline
