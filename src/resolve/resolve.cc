#include "resolve/resolve.h"

#include <algorithm>

#include "resolve/context.h"
#include "resolve/direction.h"
#include "resolve/value.h"

namespace dateline {

Anchor published_anchor(const Context& context, std::string why) {
  return {Anchor::Kind::published, to_string(*context.published), {}, std::move(why)};
}

Anchor said_anchor(const SaidDate& said, std::string why) { return {Anchor::Kind::said, said.value, said.span, std::move(why)}; }

namespace {

struct Visitor {
  const Meaning* parent;
  const Context& context;

  Meaning operator()(const CalendarSaid& said) const { return meaning_of_calendar(said, parent, context); }
  Meaning operator()(const ShiftSaid& said) const { return meaning_of_shift(said, context); }
  Meaning operator()(const OffsetSaid& said) const { return meaning_of_offset(said, parent, context); }
  Meaning operator()(const PartSaid& said) const { return meaning_of_part(said, parent); }
  Meaning operator()(const DurationSaid& said) const { return {duration_value(said.amounts), {}, {}, {}, false}; }
  Meaning operator()(const SetSaid& said) const { return {said.value, {}, {}, {}, false}; }
  Meaning operator()(const VagueSaid& said) const { return {std::string(said.value), {}, {}, {}, false}; }
};

// Of a point some way off, "more than" means before it, "less than" after it.
std::string_view mod_of(const Said& said) {
  const auto* offset = std::get_if<OffsetSaid>(&said.what);
  if (said.mod == "-") return {};
  if (offset == nullptr) return said.mod;
  if (said.mod == "MORE_THAN") return offset->sign < 0 ? "BEFORE" : "AFTER";
  if (said.mod == "LESS_THAN") return offset->sign < 0 ? "AFTER" : "BEFORE";
  return said.mod;
}

// Dates that later expressions may continue: those that name a stretch of at most a year.
bool continues(const Timex& timex) {
  return timex.interval && !timex.interval->open_start && timex.interval->granularity <= Granularity::year &&
         timex.value.find("_REF") == std::string::npos;
}

void remember(const Timex& timex, Context& context) {
  if (!continues(timex)) return;
  const SaidDate said{*timex.interval, timex.value, timex.span};
  context.said = said;
  context.same_sentence = said;
  context.said_month.reset();
  context.said_day.reset();
  if (timex.interval->granularity == Granularity::quarter) context.said_quarter = said;
  if (timex.interval->granularity <= Granularity::month) context.said_month = said;
  if (timex.interval->granularity <= Granularity::day) context.said_day = said;
}

Interval whole_of(const Interval& first, const Interval& last) {
  Interval whole = first;
  whole.last = last.last;
  whole.granularity = std::max(first.granularity, last.granularity);
  whole.range = true;
  return whole;
}

void join(std::vector<Timex>& times, std::size_t i, std::size_t j) {
  Timex& first = times[i];
  Timex& second = times[j];
  if (!first.interval || !second.interval || first.interval->first > second.interval->last) return;
  const Interval whole = whole_of(*first.interval, *second.interval);
  first.range = RangeRole{whole, second.span, true};
  second.range = RangeRole{whole, first.span, false};
}

void open(Timex& timex, const TimeExpression& expression) {
  if (!timex.interval || (!expression.open_end && !expression.open_start)) return;
  Interval whole = *timex.interval;
  whole.range = true;
  whole.open_end = expression.open_end;
  whole.open_start = expression.open_start;
  timex.range = RangeRole{whole, timex.span, expression.open_end};
}

}  // namespace

Meaning meaning_of(const Said& said, const Context& context) {
  if (!said.of) return std::visit(Visitor{nullptr, context}, said.what);
  const Meaning parent = meaning_of(*said.of, context);
  return std::visit(Visitor{&parent, context}, said.what);
}

std::vector<Timex> resolve(const Document& document, const std::vector<Sentence>& sentences,
                           const std::vector<TimeExpression>& expressions, std::vector<Diagnostic>&) {
  std::vector<Timex> times;
  times.reserve(expressions.size());
  Context context;
  context.published = document.published;
  std::uint32_t sentence = 0;
  for (const TimeExpression& expression : expressions) {
    if (expression.sentence != sentence) context.same_sentence.reset();
    sentence = expression.sentence;
    context.cue = direction_of(document.text(), sentences[sentence].span, expression.span);
    Meaning meaning = meaning_of(expression.said, context);
    Timex timex;
    timex.span = expression.span;
    timex.type = expression.type;
    timex.value = std::move(meaning.value);
    timex.mod = mod_of(expression.said);
    timex.interval = meaning.interval;
    timex.rule = expression.rule;
    timex.anchor = std::move(meaning.anchor);
    timex.other_reading = meaning.other_reading;
    timex.unresolved = meaning.unresolved;
    if (timex.mod == "APPROX" && timex.interval) timex.interval->approximate = true;
    remember(timex, context);
    times.push_back(std::move(timex));
  }
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    if (expressions[i].range_with && *expressions[i].range_with > i) join(times, i, *expressions[i].range_with);
    open(times[i], expressions[i]);
  }
  return times;
}

}  // namespace dateline
