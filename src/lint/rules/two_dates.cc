#include <fmt/format.h>

#include <map>

#include "lint/rule.h"

// The article against itself: two dates of what happens once.
namespace dateline::linting {

namespace {

enum class Once : std::uint8_t { birth, death, founding };

std::string_view name_of(Once what) {
  return what == Once::birth ? "birth" : what == Once::death ? "death" : "founding";
}

std::optional<Once> told_by(std::string_view auxiliary, std::string_view verb) {
  if (auxiliary == "died") return Once::death;
  if (auxiliary != "was") return std::nullopt;
  if (verb == "born") return Once::birth;
  if (verb == "assassinated" || verb == "executed" || verb == "murdered") return Once::death;
  if (verb == "founded") return Once::founding;
  return std::nullopt;
}

struct Fact {
  Interval date;
  Span span;  // from the name to the date
};

using Facts = std::map<std::pair<std::string, Once>, Fact>;

struct Reader {
  const Draft& article;
  const Reading& reading;
  Facts& facts;
  std::vector<Slip>& slips;

  const std::vector<Token>& tokens() const { return reading.tokens; }
  std::string_view word(std::size_t i) const {
    return i < tokens().size() ? std::string_view(tokens()[i].lower) : std::string_view();
  }

  const Interval* date_at(std::size_t i) const {
    if (i >= tokens().size() || tokens()[i].kind != Token::Kind::time) return nullptr;
    const Timex& timex = article.input.times[tokens()[i].time];
    const bool certain = timex.interval && !timex.anchor && !timex.range && !timex.interval->approximate &&
                         !timex.other_reading && timex.interval->granularity <= Granularity::year;
    return certain ? &*timex.interval : nullptr;
  }

  // The full name of a person, or the name of what may be founded, that ends before token `i`.
  const NameSaid* name_before(std::size_t i, Once what) const {
    for (const NameSaid& name : reading.names) {
      const bool fits = what == Once::founding
                            ? name.kind == NameSaid::Kind::organization
                            : name.kind == NameSaid::Kind::person && name.name.find(' ') != std::string::npos;
      if (name.end == i && fits && !name.name.empty()) return &name;
    }
    return nullptr;
  }

  // "in Tehran on 4 May 1950": the date that follows, in the same clause and with no other verb.
  std::size_t date_behind(std::size_t i) const {
    constexpr std::size_t kReach = 8;  // tokens
    for (std::size_t k = i; k < std::min(tokens().size(), i + kReach); ++k) {
      if (tokens()[k].kind == Token::Kind::time)
        return word(k - 1) == "in" || word(k - 1) == "on" ? k : tokens().size();
      if (word(k) == "and" || word(k) == ";" || word(k) == "." || word(k) == "to" || word(k) == "who") break;
      for (const Act& act : reading.acts) {
        if (!act.noun && act.token == k) return tokens().size();
      }
    }
    return tokens().size();
  }

  void note(const NameSaid& name, Once what, std::size_t at) {
    const Interval* date = date_at(at);
    if (date == nullptr) return;
    const Span span{tokens()[name.begin].span.begin, tokens()[at].span.end};
    const auto [known, is_new] = facts.try_emplace({name.name, what}, Fact{*date, span});
    if (is_new || overlaps(known->second.date, *date)) return;
    slips.push_back({.rule = LintRule::inconsistent,
                     .span = span,
                     .message = fmt::format("{} the {} of {} is dated {}.",
                                            known->second.span.begin < span.begin ? "Before," : "Elsewhere,",
                                            name_of(what), name.name, display(known->second.date)),
                     .against = known->second.span});
  }

  void read() {
    for (std::size_t i = 1; i + 1 < tokens().size(); ++i) {
      const auto what = told_by(word(i), word(i + 1));
      const NameSaid* name = what ? name_before(i, *what) : nullptr;
      if (name != nullptr) note(*name, *what, date_behind(i + (word(i) == "died" ? 1 : 2)));
    }
  }
};

}  // namespace

void find_two_dates(const Draft& article, std::vector<Slip>& slips) {
  Facts facts;
  for (const Reading& reading : article.input.readings) Reader{article, reading, facts, slips}.read();
}

}  // namespace dateline::linting
