#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/sentence.h"
#include "extract/triggers.h"
#include "model/timex.h"
#include "text/one_of.h"

namespace dateline::extraction {

// When an event of this time happened: from one end of a range to the other; at its start, where it has no
// end. The time must have an interval.
const Interval& days_of(const Timex& time);

// What the words around a time expression make of it. `t` is the word of the expression.
struct TimeWords {
  const Parsed& parsed;
  const std::vector<Timex>& times;
  const std::optional<Date>& published;

  const Interval& interval(std::size_t t) const;  // days_of
  bool is_dated(std::size_t t) const;
  bool is_future(std::size_t t) const;
  bool is_start_to_come(std::size_t t) const;  // "will close from 2 April": on that day
  bool is_bound(std::size_t t)
      const;  // "since 1979", "until Monday", "by June": bounds of a state, no date of an event
  bool is_comparison(std::size_t t) const;  // "from $99 million a year earlier": what is compared with
  bool is_period_end(std::size_t t) const;  // "the quarter ended Sept. 30": it bounds the period, and no more
  bool is_named(std::size_t t) const;       // "declared Monday a public holiday": the day is the object
  bool is_adverbial(std::size_t t) const;   // none of these, nor the modifier of a noun
  // Another expression than `t` says when the clause happened.
  bool has_other_time(std::size_t clause, std::size_t t) const;
  // What lies ahead is not told in the past tense, nor what is over with "will": the time belongs to
  // something else.
  bool contradicts_tense(std::size_t t, const Trigger& verb) const;

 private:
  const Word& word(std::size_t i) const { return parsed.words[i]; }
};

// The clause that the time at `t` dates. A participle behind its noun that tells no event leaves the time to
// the clause around it: "struck a center belonging to the army on Sunday".
std::size_t clause_of_time(const Parsed& parsed, std::size_t t);

// "Slovakia, a client state in 1939, attacked": the date says nothing of the clause.
bool is_in_apposition(const Parsed& parsed, std::size_t t, std::size_t clause);

}  // namespace dateline::extraction
