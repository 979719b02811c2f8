#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "lint/rule.h"

// What is told as past and dated after publication, and what is told as to come and dated before it.
namespace dateline::linting {

namespace {

// Verbs that, in the past tense with a date beside them, say that something was done then. Not those of
// saying, deciding and expecting, which may be about a time to come ("agreed to meet in 2015").
bool happens(std::string_view base) {
  static const std::unordered_set<std::string_view> verbs{
      "die",     "kill",      "bear",    "begin",    "start",     "end",       "break out",   "happen",
      "occur",   "erupt",     "explode", "invade",   "attack",    "bomb",      "crash",       "arrest",
      "win",     "lose",      "visit",   "arrive",   "resign",    "collapse",  "topple",      "seize",
      "capture", "fall",      "found",   "marry",    "murder",    "shoot",     "assassinate", "execute",
      "kidnap",  "overthrow", "depose",  "storm",    "hit",       "strike",    "erupt",       "flee",
      "escape",  "retire",    "launch",  "join",     "establish", "destroy",   "occupy",      "withdraw",
      "defeat",  "surrender", "elect",   "sign",     "hold",      "meet",      "ratify",      "adopt",
      "approve", "open",      "close",   "return",   "free",      "land",      "sink",        "burn",
      "hang",    "impose",    "lift",    "evacuate", "rescue",    "take place"};
  return verbs.contains(base);
}

// Verbs of what is set for a day; with "will" and a date beside them the day is to come.
bool is_set_for_a_day(std::string_view base) {
  static const std::unordered_set<std::string_view> verbs{
      "hold",   "meet",   "visit",   "begin",      "start", "open",   "vote",
      "arrive", "travel", "launch",  "end",        "close", "resume", "leave",
      "retire", "resign", "convene", "take place", "take",  "return", "come"};
  return verbs.contains(base);
}

bool may_be_no_report(std::string_view text) {
  static const Regex doubt(
      R"((?i)\b(?:if|would|could|should|novel|film|movie|fiction|story|scenario|simulat\w*|imagin\w*|dream\w*|predict\w*|forecast\w*|project\w*|expect\w*|schedul\w*|plan\w*|due|propos\w*|hypothetical\w*|said|says|told|fiscal|season|game)\b|["“”‘])");
  return doubt.found_in(text);
}

struct Reader {
  const Draft& article;
  const Reading& reading;
  Span sentence;

  std::string_view word(std::size_t i) const {
    return i < reading.tokens.size() ? std::string_view(reading.tokens[i].lower) : std::string_view();
  }

  // "on 3 March 2015", "in 2015": said with its year and dating its clause.
  const Told* date_at(std::size_t i) const {
    const Token& token = reading.tokens[i];
    const bool placed = token.kind == Token::Kind::time && token.adverbial && i > 0 &&
                        (word(i - 1) == "in" || word(i - 1) == "on");
    const Told* told = placed ? &article.told[token.time] : nullptr;
    if (told == nullptr || told->interval() == nullptr || told->timex->range || told->timex->anchor ||
        told->timex->other_reading || told->interval()->approximate ||
        told->interval()->granularity > Granularity::year)
      return nullptr;
    const auto* said = std::get_if<CalendarSaid>(&told->expression->said.what);
    return said != nullptr && said->year && !said->short_year && !said->fiscal ? told : nullptr;
  }

  // The verb of the clause, when it has but one and no other event.
  const Act* only_verb(std::size_t clause) const {
    const Act* verb = nullptr;
    for (const Act& act : reading.acts) {
      if (act.noun || reading.tokens[act.token].clause != clause) continue;
      if (verb != nullptr) return nullptr;
      verb = &act;
    }
    return verb;
  }

  bool has_other_time(std::size_t i) const {
    for (std::size_t k = 0; k < reading.tokens.size(); ++k) {
      if (k != i && reading.tokens[k].kind == Token::Kind::time) return true;
    }
    return false;
  }

  void add(LintRule rule, const Told& told, const Act& verb, std::string message,
           std::vector<Slip>& slips) const {
    const Span at = reading.tokens[verb.token].span;
    slips.push_back(
        {.rule = rule,
         .severity = LintFinding::Severity::warning,
         .span = {std::min(at.begin, told.timex->span.begin), std::max(at.end, told.timex->span.end)},
         .message = std::move(message)});
  }

  void read(std::vector<Slip>& slips) const {
    const Date& published = *article.published;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
      const Told* told = date_at(i);
      const Act* verb = told == nullptr ? nullptr : only_verb(reading.tokens[i].clause);
      if (verb == nullptr || verb->negated || !verb->finite) continue;
      const Interval& days = *told->interval();
      // The clock of the newsroom may be a day ahead.
      const bool to_come = day_number(days.first) > day_number(published) + 1;
      if (to_come && verb->past && happens(verb->base)) {
        add(LintRule::future, *told, *verb,
            fmt::format("It is told as past, but {} is after the publication on {}.", display(days),
                        display(day_interval(published))),
            slips);
      }
      if (days.last < published && verb->will && is_set_for_a_day(verb->base) && !has_other_time(i)) {
        add(LintRule::past_plan, *told, *verb,
            fmt::format("It is told as to come, but {} is before the publication on {}.", display(days),
                        display(day_interval(published))),
            slips);
      }
    }
  }
};

}  // namespace

void find_wrong_tenses(const Draft& article, std::vector<Slip>& slips) {
  if (!article.published) return;
  for (std::size_t i = 0; i < article.input.sentences.size(); ++i) {
    const Span sentence = article.input.sentences[i].span;
    const Reading& reading = article.input.readings[i];
    if (reading.acts.empty() || may_be_no_report(sentence.of(article.text()))) continue;
    Reader{article, reading, sentence}.read(slips);
  }
}

}  // namespace dateline::linting
