#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "model/date.h"
#include "model/span.h"
#include "model/timex.h"

// What the words say, before any calendar or publication date is looked at: handed from tag to resolve.
namespace dateline {

enum class Unit : std::uint8_t {
  second,
  minute,
  hour,
  day,
  weekend,
  week,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century,
  millennium
};

enum class Season : std::uint8_t { spring, summer, autumn, winter };

// TIMEX3 parts of the day: MO, MI, AF, EV, NI, DT.
enum class PartOfDay : std::uint8_t { morning, midday, afternoon, evening, night, daytime };

struct ClockTime {
  std::int32_t hour = 0;     // 0..24
  std::int32_t minute = -1;  // -1: not said
  std::int32_t second = -1;
  std::string_view zone;  // as TIMEX3 writes it: "Z", "-05:00"; empty when not said
};

// Calendar fields as said; what is missing is asked of the context. "March 10" has a month and a day,
// "Monday" a weekday, "the 1980s" a decade.
struct CalendarSaid {
  std::optional<std::int32_t> year;     // astronomical; of two digits when `short_year`
  std::optional<std::int32_t> decade;   // 198; of one digit (8) when `short_year`
  std::optional<std::int32_t> century;  // 20 for the twentieth, negative BC
  std::optional<std::int32_t> month, day, week, quarter, half;
  std::optional<Weekday> weekday;
  std::optional<Season> season;
  std::string_view holiday;  // key of data/en/holidays.tsv
  std::optional<PartOfDay> part;
  std::optional<ClockTime> clock;
  bool weekend = false;
  bool short_year = false;  // '79, the eighties: the century is not said
  bool before_christ = false;
  bool fiscal = false;        // "fiscal 1989": the named year, whatever its months
  bool same_quarter = false;  // "the 1988 period": of that year, the quarter last said
  std::optional<std::pair<std::int32_t, std::int32_t>> other_day_month;  // 03/04/2007 read day first: {4, 3}
};

// What a relative expression is counted from.
enum class Base : std::uint8_t {
  published,  // deictic: now, last week, two days ago
  said,       // anaphoric: the next day, two days later, that year
  either,     // "by the end of the year": what was said in the sentence, else as for `published`
};

// "last week": −1 week; "this March": 0 of a month named; "the following year": +1 year from what was said.
struct ShiftSaid {
  std::int32_t steps = 0;
  Unit unit = Unit::day;
  std::optional<CalendarSaid>
      named;  // the thing stepped through, when it is no bare unit: Friday, March, summer
  Base base = Base::published;
  std::optional<PartOfDay> part;  // "last night", "this morning"
  std::optional<ClockTime> clock;
  bool rolling = false;  // "the past year": its days are those just passed, whatever year TIMEX3 calls it
  bool nearest_past = false;  // "this past February": the last one that is over or running
};

struct Amount {
  double count = 1;  // negative: a number that is not said ("several years")
  Unit unit = Unit::day;
  friend bool operator==(const Amount&, const Amount&) = default;
};

// A length of time. "two years and three months" has two amounts.
struct DurationSaid {
  std::vector<Amount> amounts;
  std::int32_t place = 0;  // in what Said::of names: 1 its beginning, -1 its end; 0: not said
};

// A point some way from another: "two weeks ago", "three days later", "two years after NATO toppled …".
struct OffsetSaid {
  std::vector<Amount> amounts;
  std::int32_t sign = -1;
  Base base = Base::published;
  bool from_event = false;  // what it is counted from is no date but an event, named after it
  bool whole = false;       // "the week before Christmas": all of it, not the day so far off
};

// "every Tuesday", "daily", "twice a month": TIMEX3 value, quant and freq.
struct SetSaid {
  std::string value;  // P1D, XXXX-WXX-2
  std::string_view quant;
  std::string freq;
};

// PRESENT_REF, PAST_REF or FUTURE_REF; PXX for a length that is not measured ("for some time").
struct VagueSaid {
  std::string_view value;
};

// A stretch of a longer one: "the end of May", "early last month", "the first three months of 2003".
struct PartSaid {
  Unit unit = Unit::month;
  std::int32_t count = 1;
  std::int32_t from_start = 1;  // 1: the first; −1: the last
};

struct Said {
  std::variant<CalendarSaid, ShiftSaid, DurationSaid, OffsetSaid, SetSaid, VagueSaid, PartSaid> what;
  std::string_view mod;  // TIMEX3 mod, or empty
  // The expression that this one lies in or is counted from: "Monday of last week", "two weeks from Friday".
  std::shared_ptr<const Said> of;
  // A reference to time in a story, no more than a description in news: "former", "18 years old".
  bool in_narrative_only = false;
};

// The day that no calendar has, where an expression names or hangs on one: 30 February, 29 February 2013;
// else null.
const CalendarSaid* impossible_day(const Said& said);
std::string length_of_month(const CalendarSaid& said);  // of its month: "February 2014 has 28 days"

// One expression found in a sentence.
struct TimeExpression {
  Span span;
  TimexType type = TimexType::date;
  Said said;
  std::string_view rule;  // id; lives as long as the rulebook
  std::uint32_t sentence = 0;
  std::optional<std::uint32_t>
      range_with;           // the other end of a range: its index among the document's expressions
  bool open_end = false;    // "since 1979": the other end is now, or not said
  bool open_start = false;  // "until 2003"
};

// What was said, for people and for tests: "2004-03-03", "XXXX-WXX-1", "week-1", "-P2W", "P8Y".
std::string to_string(const Said& said);

}  // namespace dateline
