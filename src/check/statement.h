#pragma once

#include <optional>
#include <string>
#include <vector>

#include "check/deed.h"
#include "close_text.h"
#include "model/time_expression.h"
#include "model/verdict.h"

namespace dateline::checking {

// What a claim says happened, without its time.
struct Statement {
  std::vector<Term> terms;
  std::vector<Deed> deeds;        // the one that it is about first
  Aspect aspect = Aspect::whole;  // "the war began", "ended"
  bool negated = false;
  bool lasting = false;       // told as a state: "was at war", "ruled"
  bool planned = false;       // "was due to", "were set to"
  std::string not_from = {};  // id of a document whose passages do not count, or empty

  bool empty() const { return terms.empty() && deeds.empty(); }
};

// "eight years", "nearly two weeks"
struct Length {
  double days = 0;
  double unit_days = 1;  // one of the units it is told in
  double count = 0;
  Unit unit = Unit::day;
  bool within = false;  // "within a year": no longer than that
  std::string mod;      // TIMEX3: APPROX, MORE_THAN, LESS_THAN …
  std::string said;     // its words
};

// A time as a claim gives it.
struct TimeSaid {
  Interval interval;
  std::string said;
  bool clock = false;       // with a time of day
  bool unresolved = false;  // hangs on a date that is not given
};

// One statement of a claim.
struct Part {
  ClaimKind kind = ClaimKind::event;
  std::string text;
  Statement what;
  Statement other;                   // order, distance: what it is held against
  bool comes_first = false;          // order, distance: `what` before `other`
  std::vector<Statement> each = {};  // of a subject of several, one for each: "Mosul and Tikrit fell"
  std::optional<TimeSaid> time;
  std::vector<Interval> other_times = {};  // that it gives as well: "signed in 2008 …, to leave by 2011"
  std::optional<Length> length;
};

// Takes a claim apart. At least one part, unless the claim says nothing.
std::vector<Part> parts_of(const CloseText& claim);

// The statement that some tokens of a reading make.
Statement statement_of(const Reading& reading, std::size_t begin, std::size_t end,
                       const std::vector<std::size_t>& left_out);

}  // namespace dateline::checking
