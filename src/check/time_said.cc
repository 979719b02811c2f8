#include "check/time_said.h"

namespace dateline::checking {

namespace {

Interval before(const Interval& bound) {
  Interval interval = bound;
  interval.last = add_days(bound.first, -1);
  interval.first = interval.last;
  interval.open_start = true;
  interval.range = true;
  return interval;
}

Interval after(const Interval& bound) {
  Interval interval = bound;
  interval.first = add_days(bound.last, 1);
  interval.last = interval.first;
  interval.open_end = true;
  interval.range = true;
  return interval;
}

Interval by(const Interval& bound) {
  Interval interval = bound;
  interval.first = bound.last;
  interval.open_start = true;
  interval.range = true;
  return interval;
}

}  // namespace

TimeSaid time_said(const ClaimWords& words, std::size_t i) {
  const Timex& time = words.timex(i);
  TimeSaid out{.interval = {}, .said = words.said(i)};
  if (!time.range && !time.interval) {
    out.unresolved = true;
    return out;
  }
  out.interval = time.range ? time.range->whole : *time.interval;
  const Interval bare = time.interval ? *time.interval : out.interval;
  const std::string_view first = words.word_before(i);
  const std::string_view second = words.word_before(i, 2);
  const std::string_view third = words.word_before(i, 3);
  if (first == "before" || (first == "to" && second == "prior") || (first == "than" && second == "earlier")) {
    out.interval = before(bare);
  } else if (first == "by" || (first == "than" && second == "later" && third == "no")) {
    out.interval = by(bare);
  } else if (first == "after" || (first == "than" && second == "later")) {
    out.interval = after(bare);
  } else if (is_one_of(first, {"about", "around", "circa", "roughly", "approximately"})) {
    out.interval.approximate = true;
  }
  return out;
}

void settle_bound(const ClaimWords& words, std::size_t at, Part& part) {
  const std::string_view bound = words.word_before(at);
  if (!is_one_of(bound, {"until", "till", "since"}) || part.time->unresolved || !words.timex(at).interval)
    return;
  part.time->interval = *words.timex(at).interval;
  if (bound == "since") {
    part.what.aspect = Aspect::start;
  } else if (part.what.negated) {
    part.what.negated = false;
  } else {
    part.what.aspect = Aspect::end;
  }
}

}  // namespace dateline::checking
