#include "extract/title_subject.h"

#include <algorithm>
#include <numeric>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr int kSharing = 4;  // clauses that may hand a subject on

std::vector<std::size_t> range(std::size_t begin, std::size_t end) {
  std::vector<std::size_t> out(end - std::min(begin, end));
  std::iota(out.begin(), out.end(), begin);
  return out;
}

bool is_article(const Word& word) {
  static constexpr std::string_view kArticles[] = {"the", "a", "an", "this", "that", "these", "those"};
  return std::find(std::begin(kArticles), std::end(kArticles), word.lower) != std::end(kArticles);
}

// Mr. Nowak [at first]
bool closes_adverbial(const Word& word) {
  return word.part == Part::adverb || word.part == Part::preposition;
}

// The noun phrase that ends at the antecedent, without its article.
std::vector<std::size_t> antecedent_words(const Parsed& parsed, std::size_t antecedent) {
  Range phrase = phrase_around(parsed.words, antecedent);
  const Part first = parsed.words[phrase.begin].part;
  if (phrase.begin < antecedent && (first == Part::determiner || first == Part::possessive)) ++phrase.begin;
  return range(phrase.begin, antecedent + 1);
}

// "Today marks a new beginning": the time itself.
bool is_time_subject(const Parsed& parsed, std::size_t clause) {
  const VerbGroup* group = parsed.group_of(clause);
  if (group == nullptr || !group->finite || group->begin == 0) return false;
  const std::size_t before = group->begin - 1;
  const bool first = before == 0 || is_boundary(parsed.words[before - 1]);
  return first && parsed.words[before].part == Part::time && parsed.tree.of_word[before] == clause;
}

// Of "Iraq, a country the US invaded" Iraq: the name that the antecedent stands in apposition to, or none.
Range apposed_name(const Parsed& parsed, std::size_t antecedent) {
  const auto& words = parsed.words;
  const Range phrase = phrase_around(words, antecedent);
  const bool apposed = phrase.begin >= 2 && words[phrase.begin - 1].part == Part::comma &&
                       words[phrase.begin - 2].name != kNone;
  if (!apposed) return {};
  const Name& name = parsed.names[words[phrase.begin - 2].name];
  return {name.begin, name.end};
}

}  // namespace

std::vector<std::size_t> owner_words(const Parsed& parsed, std::size_t owned) {
  if (owned == 0 || parsed.words[owned - 1].lower != "whose" || parsed.tree.of_word[owned] == kNone)
    return {};
  const Clause& clause = parsed.clause(parsed.tree.of_word[owned]);
  if (clause.opener != owned - 1 || clause.antecedent == kNone) return {};
  const Range named = apposed_name(parsed, clause.antecedent);
  return named.empty() ? antecedent_words(parsed, clause.antecedent) : range(named.begin, named.end);
}

Range apposed_person(const Parsed& parsed, Range subject) {
  const auto& words = parsed.words;
  if (subject.empty() || subject.end + 1 >= words.size() || words[subject.end].part != Part::comma) return {};
  const bool named = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(subject.begin),
                                 words.begin() + static_cast<std::ptrdiff_t>(subject.end),
                                 [](const Word& w) { return w.name != kNone; });
  const std::size_t name = words[subject.end + 1].name;
  if (named || name == kNone || parsed.names[name].kind != NameKind::person) return {};
  const Range range{parsed.names[name].begin, parsed.names[name].end};
  const bool closed = range.end < words.size() && words[range.end].part == Part::comma;
  return range.begin == subject.end + 1 && closed ? range : Range{};
}

std::vector<std::size_t> object_words(const Parsed& parsed, const VerbGroup& group) {
  const auto& words = parsed.words;
  const Clause& clause = parsed.clause(parsed.tree.of_word[group.main]);
  if (clause.kind != Clause::Kind::relative || clause.antecedent == kNone || group.passive || group.copula)
    return {};
  if (clause.opener != kNone && words[clause.opener].part == Part::coordinator)
    return {};  // of 1,000 people who were infected, and 30 died
  if (subject_of(parsed.tree, parsed.groups, words, parsed.tree.of_word[group.main]).empty()) return {};
  const bool governed = clause.opener != kNone && clause.opener > 0 &&
                        words[clause.opener - 1].part == Part::preposition;  // with whom
  if (governed || (clause.opener != kNone && words[clause.opener].lower == "whose")) return {};
  const std::string_view hung_on = words[clause.antecedent].lower;
  if (lexicon<"units">().has(hung_on) || is_one_of(hung_on, {"time", "moment", "place", "way", "reason"}))
    return {};
  const bool has_object =
      group.end < words.size() && (is_nominal(words[group.end]) || is_inside_phrase(words[group.end]));
  if (has_object) return {};
  const Range named = apposed_name(parsed, clause.antecedent);
  return named.empty() ? range(phrase_around(words, clause.antecedent).begin, clause.antecedent + 1)
                       : range(named.begin, named.end);
}

std::vector<std::size_t> subject_words(const Parsed& parsed, std::size_t clause) {
  for (int steps = 0; steps < kSharing && clause != kNone; ++steps) {
    const Clause& c = parsed.clause(clause);
    const bool relative = c.kind == Clause::Kind::relative && c.antecedent != kNone;
    Range subject = subject_of(parsed.tree, parsed.groups, parsed.words, clause);
    if (const Range person = apposed_person(parsed, subject); !person.empty()) subject = person;
    while (!subject.empty() &&
           (is_article(parsed.words[subject.begin]) || parsed.words[subject.begin].part == Part::possessive ||
            parsed.words[subject.begin].lower == "own"))
      ++subject.begin;
    while (!subject.empty() && closes_adverbial(parsed.words[subject.end - 1])) --subject.end;
    if (!subject.empty()) return range(subject.begin, subject.end);
    if (relative) return antecedent_words(parsed, c.antecedent);
    if (is_time_subject(parsed, clause)) return {};
    clause = c.subject_from;
  }
  return {};
}

bool is_pronoun(const Parsed& parsed, const std::vector<std::size_t>& subject) {
  return !subject.empty() && parsed.words[subject.front()].part == Part::pronoun;
}

void drop_offices(const Parsed& parsed, std::vector<std::size_t>& subject) {
  if (subject.empty()) return;
  const std::size_t name = parsed.words[subject.back()].name;
  if (name == kNone || parsed.names[name].kind != NameKind::person) return;
  const bool plain = std::all_of(subject.begin(), subject.end(), [&](std::size_t i) {
    return is_inside_phrase(parsed.words[i]) || parsed.words[i].lower == "of" ||
           parsed.words[i].lower == "for" || parsed.words[i].lower == "and";
  });
  if (!plain) return;
  std::erase_if(subject, [&](std::size_t i) { return i < parsed.names[name].begin; });
}

}  // namespace dateline::extraction
