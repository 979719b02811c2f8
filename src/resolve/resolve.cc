#include "resolve/resolve.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "resolve/context.h"
#include "resolve/direction.h"
#include "resolve/neighbor.h"
#include "resolve/place_said.h"
#include "resolve/thread.h"
#include "resolve/value.h"
#include "text/cite.h"
#include "text/message.h"

namespace dateline {

Anchor published_anchor(const Context& context, std::string why) {
  return {Anchor::Kind::published, to_string(*context.published), {}, std::move(why)};
}

Anchor said_anchor(const SaidDate& said, std::string why) {
  return {Anchor::Kind::said, said.value, said.span, std::move(why)};
}

std::string unknown_value(Unit unit, Base base, const Context& context) {
  std::string value = unknown_value(unit);
  if (base != Base::said || unit > Unit::month || !context.said) return value;
  const std::string& known = context.said->value;  // "1915", "1915-10", "BC0479-06"
  const bool month = unit <= Unit::day && context.said->interval.granularity == Granularity::month;
  const std::size_t year = known.starts_with("BC") ? 6 : 4;
  return known.substr(0, month ? year + 3 : year) + value.substr(month ? 7 : 4);
}

namespace {

struct Visitor {
  const Meaning* parent;
  const Context& context;

  Meaning operator()(const CalendarSaid& said) const { return meaning_of_calendar(said, parent, context); }
  Meaning operator()(const ShiftSaid& said) const { return meaning_of_shift(said, context); }
  Meaning operator()(const OffsetSaid& said) const { return meaning_of_offset(said, parent, context); }
  Meaning operator()(const PartSaid& said) const { return meaning_of_part(said, parent); }
  Meaning operator()(const DurationSaid& said) const { return meaning_of_duration(said, parent); }
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

// "About 1250", "almost three decades ago", "a decade ago": near that date, not on it.
bool is_approximate(const Said& said, std::string_view mod) {
  if (mod == "APPROX") return true;
  const auto* offset = std::get_if<OffsetSaid>(&said.what);
  return offset != nullptr &&
         (mod == "BEFORE" || mod == "AFTER" || offset->amounts.front().unit >= Unit::decade);
}

// Within a generation of where the story stands.
bool is_near(const Timex& timex, const Context& context) {
  constexpr std::int32_t kGeneration = 15;
  return timex.interval && context.said &&
         std::abs(timex.interval->first.year - context.said->interval.first.year) <= kGeneration;
}

// A story does not move to a date said aside: a bare year after "by" or "since", a leap of more than a
// generation in mid-sentence, a look back ("two decades earlier").
bool moves_story(const Timex& timex, const TimeExpression& expression, std::string_view text, Span sentence,
                 bool opens, const Context& context) {
  if (const auto* offset = std::get_if<OffsetSaid>(&expression.said.what)) return offset->sign > 0;
  if (const auto* shift = std::get_if<ShiftSaid>(&expression.said.what))
    if (shift->unit == Unit::quarter && shift->steps < 0) return false;
  if (!context.said) return true;
  if (timex.interval->first > context.said->interval.last &&
      is_end_of_something(text, sentence, expression.span))
    return false;
  if (timex.interval->granularity < Granularity::year) {
    const auto* c = std::get_if<CalendarSaid>(&expression.said.what);
    const bool back = timex.interval->last < context.said->interval.first && c != nullptr && c->year;
    return !back || opens;
  }
  if (opens) return true;
  const bool planned =
      context.direction() == Direction::future && timex.interval->first > context.said->interval.last;
  if (planned) return false;
  return is_near(timex, context) && !is_bound(text, sentence, expression.span);
}

void remember(const Timex& timex, bool moves, bool opens, bool bound, Context& context) {
  if (!continues(timex)) return;
  const bool again =
      context.mentioned && context.mentioned->interval.first.year == timex.interval->first.year;
  const bool firm = timex.interval->granularity < Granularity::year || opens || again;
  const SaidDate said{*timex.interval, timex.value, timex.span, firm};
  // "On December 7 (December 8 in Asia), 1941": the day stays where the story stands.
  const bool only_its_year = timex.interval->granularity == Granularity::year && context.same_sentence &&
                             context.same_sentence->interval.granularity < Granularity::year &&
                             context.same_sentence->interval.first.year == timex.interval->first.year;
  context.same_sentence = said;
  context.latest = said;
  if (!bound) context.mentioned = said;
  if (!moves || only_its_year) return;
  const bool leaps =
      context.said_fine && std::abs(said.interval.first.year - context.said_fine->interval.first.year) > 1;
  context.left = leaps ? context.said_fine : std::nullopt;
  context.said = said;
  context.said_month.reset();
  context.said_day.reset();
  if (timex.interval->granularity <= Granularity::month) context.said_month = context.said_fine = said;
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

bool is_weekday(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  return c != nullptr && c->weekday && !c->day;
}

// As in a story that stands at `first`: forwards.
void count_from(const Timex& first, Context& context) {
  if (!first.interval) return;
  const SaidDate said{*first.interval, first.value, first.span};
  context.published.reset();
  context.said = context.mentioned = context.said_fine = said;
  if (first.interval->granularity <= Granularity::month) context.said_month = said;
  if (first.interval->granularity <= Granularity::day) context.said_day = said;
}

// "To last year", "until yesterday": from the publication date, whatever the other end is.
bool is_deictic(const Said& said) {
  if (const auto* shift = std::get_if<ShiftSaid>(&said.what)) return shift->base == Base::published;
  const auto* offset = std::get_if<OffsetSaid>(&said.what);
  return offset != nullptr && offset->base == Base::published;
}

// The second end of "from Monday to Thursday", "May 3 and 4" is counted from the first; the Thursday of "from
// Sept. 14 to Thursday" from the publication date.
void count_from_first_end(const Timex& first, const Said& from, const Said& to, Context& context) {
  if (to.of || is_deictic(to) || (is_weekday(to) && !is_weekday(from) && context.published)) return;
  count_from(first, context);
}

// "Next Thursday and Friday": the day behind lies after the one before, where that one is still to come.
bool continues_days_to_come(const Timex& before, Span span, std::string_view text, const Context& context) {
  if (!before.interval || !context.published || before.interval->granularity != Granularity::day)
    return false;
  const std::string_view between = Span{before.span.end, span.begin}.of(text);
  return (between == " and " || between == " or ") && *context.published < before.interval->first;
}

Diagnostic no_such_day(const Document& document, Span span, const CalendarSaid& said) {
  const Quote words = Citer(document).quote(span);
  return {.severity = Diagnostic::Severity::warning,
          .code = "resolve.no-such-day",
          .file = document.path,
          .document = document.id,
          .place = fmt::format("characters {}–{}", words.start, words.end),
          .message = fmt::format("“{}” is no day of the calendar: {}", words.exact, length_of_month(said)),
          .help = "nothing is dated by it"};
}

// Days that no calendar has go, with a diagnostic each; so does what is no reference to time in news, where
// the document is news.
void drop_what_says_no_time(const Document& document, const std::vector<TimeExpression>& expressions,
                            std::vector<Timex>& times, std::vector<Diagnostic>& diagnostics) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < times.size(); ++i) {
    if (document.published && expressions[i].said.in_narrative_only) continue;
    if (const CalendarSaid* said = impossible_day(expressions[i].said)) {
      diagnostics.push_back(no_such_day(document, expressions[i].span, *said));
      continue;
    }
    if (kept != i) times[kept] = std::move(times[i]);
    ++kept;
  }
  times.resize(kept);
}

}  // namespace

Meaning meaning_of(const Said& said, const Context& context) {
  if (!said.of) return std::visit(Visitor{nullptr, context}, said.what);
  const Meaning parent = meaning_of(*said.of, context);
  return std::visit(Visitor{&parent, context}, said.what);
}

std::vector<Timex> resolve(const Document& document, const std::vector<Sentence>& sentences,
                           const std::vector<TimeExpression>& expressions,
                           std::vector<Diagnostic>& diagnostics) {
  std::vector<Timex> times;
  times.reserve(expressions.size());
  Context context;
  Story story;
  Report report;
  Night night;
  context.published = document.published;
  const bool message = is_message(document.text());
  std::uint32_t sentence = 0;
  std::uint32_t paragraph = ~0U;  // of the expression before
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const TimeExpression& expression = expressions[i];
    if (expression.sentence != sentence) context.same_sentence.reset();
    sentence = expression.sentence;
    const ClauseCue cue(document.text(), sentences[sentence].span, expression.span, message);
    context.cue = &cue;
    report.enter(sentences[sentence].paragraph, context);
    night.enter(sentence, context);
    Context own = context;
    if (context.same_sentence && is_said_aside(document.text(), sentences[sentence].span,
                                               context.same_sentence->span, expression.span))
      own.same_sentence.reset();
    if (message && time_only(expression.said) && context.said_day) own.same_sentence = context.said_day;
    if (time_only(expression.said) && !own.same_sentence) {
      if (auto day = day_to_come(expressions, i, document.text(), context))
        own.said_day = own.same_sentence = day;
    }
    if (story.goes_on(expression, sentences[sentence].paragraph, context)) {
      own.published.reset();
      own.said = story.at;
      if (story.at->interval.granularity <= Granularity::day) own.said_day = story.at;
    }
    count_from_end_said(expressions, i, document.text(), own);
    if (expression.range_with && *expression.range_with < i)
      count_from_first_end(times[*expression.range_with], expressions[*expression.range_with].said,
                           expression.said, own);
    else if (i > 0 && is_weekday(expression.said) && !expression.said.of &&
             continues_days_to_come(times.back(), expression.span, document.text(), own))
      count_from(times.back(), own);
    Meaning meaning = meaning_of(with_year_behind(expressions, i, document.text()), own);
    take_date_behind(expressions, i, document.text(), own, meaning);
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
    if (timex.interval && is_approximate(expression.said, timex.mod)) timex.interval->approximate = true;
    const bool bound = is_bound(document.text(), sentences[sentence].span, expression.span);
    const bool opens = opens_sentence(document.text(), sentences[sentence].span, expression.span) ||
                       (sentences[sentence].paragraph != paragraph && !bound && is_near(timex, context));
    paragraph = sentences[sentence].paragraph;
    const bool moves = continues(timex) && moves_story(timex, expression, document.text(),
                                                       sentences[sentence].span, opens, context);
    if (!is_attribute(document.text(), sentences[sentence].span, expression.span) &&
        !is_in_relative_clause(document.text(), sentences[sentence].span, expression.span))
      story.follow(timex, sentence, sentences[sentence].paragraph, context);
    night.follow(timex, expression, sentence, context);
    report.follow(timex, expression, sentences[sentence].paragraph, context);
    if (!ends_night(expressions, i)) remember(timex, moves, opens, bound, context);
    times.push_back(std::move(timex));
  }
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    if (expressions[i].range_with && *expressions[i].range_with > i)
      join(times, i, *expressions[i].range_with);
    open(times[i], expressions[i]);
  }
  drop_what_says_no_time(document, expressions, times, diagnostics);
  return times;
}

}  // namespace dateline
