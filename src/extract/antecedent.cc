#include "extract/antecedent.h"

#include <algorithm>
#include <utility>

#include "extract/phrases.h"
#include "extract/title_subject.h"
#include "extract/title_text.h"
#include "text/lexicon.h"
#include "text/one_of.h"

namespace dateline::extraction {

namespace {

bool is_plural(const Word& word) {
  return word.lower.ends_with('s') || lexicon<"irregular_plurals">().has(word.lower);
}

std::string only_person(const Parsed& parsed) {
  std::string only;
  for (const Name& name : parsed.names) {
    if (name.kind != NameKind::person || name.canonical == only) continue;
    if (!only.empty()) return {};
    only = name.canonical;
  }
  return only;
}

// The only noun in the plural, when no name is one either.
std::string only_things(const Parsed& parsed) {
  std::size_t only = kNone;
  for (std::size_t i = 0; i < parsed.words.size(); ++i) {
    const Word& word = parsed.words[i];
    const bool noun = (word.part == Part::noun || word.part == Part::name) && is_head(parsed.words, i);
    if (!noun || !is_plural(word)) continue;
    if (only != kNone) return {};
    only = i;
  }
  if (only == kNone || parsed.words[only].part != Part::noun || parsed.words[only].noun != nullptr) return {};
  const Range phrase = phrase_around(parsed.words, only);
  std::vector<std::size_t> words;
  for (std::size_t i = phrase.begin; i < phrase.end; ++i) {
    if (parsed.words[i].part != Part::determiner && parsed.words[i].part != Part::possessive)
      words.push_back(i);
  }
  return write_title(parsed, words, {});
}

// Of "fifty-two of the captives" the captives say how many there are.
bool counts_plural(const Word& counted, const Word& last) {
  const bool amount =
      counted.part == Part::number || counted.part == Part::adjective || counted.part == Part::determiner;
  return amount && is_plural(last);
}

void find_subject(const Parsed& parsed, const std::vector<Timex>& times, Antecedent& found) {
  if (parsed.tree.clauses.empty() || parsed.clause(0).group == kNone) return;
  std::vector<std::size_t> chosen = without_times(parsed, subject_words(parsed, 0), times);
  while (!chosen.empty() && !is_nominal(parsed.words[chosen.front()])) chosen.erase(chosen.begin());
  const bool single = std::all_of(chosen.begin(), chosen.end(), [&](std::size_t i) {
    return is_inside_phrase(parsed.words[i]) || parsed.words[i].lower == "of";
  });
  const bool named = std::any_of(chosen.begin(), chosen.end(), [&](std::size_t i) {
    return parsed.words[i].part == Part::name ||
           (parsed.words[i].part == Part::noun && parsed.words[i].text != "%");
  });
  if (!named || !single) return;
  const auto of = std::find_if(chosen.begin(), chosen.end(),
                               [&](std::size_t i) { return parsed.words[i].lower == "of"; });
  const Word& last = parsed.words[of == chosen.begin() ? chosen.back() : *(of - 1)];
  found.subject = write_title(parsed, chosen, {});
  if (last.name != kNone) {
    const Name& name = parsed.names[last.name];
    found.person = name.kind == NameKind::person;
    found.name = name.canonical;
    if (found.person) found.subject = name.canonical;
  } else {
    found.plural = is_plural(last) || counts_plural(last, parsed.words[chosen.back()]);
  }
}

}  // namespace

void Antecedent::tell_apart(const Parsed& between) {
  const std::vector<std::size_t> about = subject_words(between, 0);
  if (!about.empty()) tell_apart(between.words[about.front()].lower, extraction::only_person(between));
}

void Antecedent::tell_apart(std::string_view pronoun, std::string other) {
  if (!told_apart.empty() || !is_one_of(pronoun, {"he", "she"})) return;
  told_apart = pronoun == "he" ? "she" : "he";
  counterpart = std::move(other);
}

std::string_view Antecedent::of(std::string_view pronoun) const {
  if (pronoun == told_apart) return counterpart;
  if (pronoun == "he" || pronoun == "she") return person ? subject : only_person;
  if (tells_of_it && (pronoun == "it" || pronoun == "they")) return {};
  if (pronoun == "they") return plural ? subject : only_things;
  return pronoun == "it" && !person && !plural ? subject : std::string_view();
}

std::string_view Antecedent::name_of(std::string_view pronoun) const {
  const std::string_view stands_for = of(pronoun);
  if (stands_for.empty()) return {};
  return stands_for == subject       ? std::string_view(name)
         : stands_for == only_person ? only_person
         : stands_for == counterpart ? std::string_view(counterpart)
                                     : std::string_view();
}

bool has_pronoun_subject(const Parsed& parsed) {
  if (parsed.words.empty()) return true;
  return is_pronoun(parsed, subject_words(parsed, 0)) || parsed.words.front().part == Part::pronoun;
}

std::string_view last_person_pronoun(const Parsed& parsed) {
  const bool named = std::any_of(parsed.names.begin(), parsed.names.end(),
                                 [](const Name& name) { return name.kind == NameKind::person; });
  for (std::size_t clause = parsed.tree.clauses.size(); !named && clause-- > 0;) {
    const std::vector<std::size_t> about = subject_words(parsed, clause);
    if (about.empty()) continue;
    const std::string_view pronoun = parsed.words[about.front()].lower;
    return is_one_of(pronoun, {"he", "she"}) ? pronoun : std::string_view();
  }
  return {};
}

Antecedent antecedent_in(const Parsed& parsed, const std::vector<Timex>& times) {
  Antecedent found;
  find_subject(parsed, times, found);
  const VerbGroup* verb = parsed.tree.clauses.empty() ? nullptr : parsed.group_of(0);
  found.tells_of_it = verb != nullptr && verb->end < parsed.words.size() &&
                      parsed.tree.of_word[verb->end] == 0 && !takes_clause(parsed.words, *verb) &&
                      is_one_of(parsed.words[verb->end].lower, {"it", "them"});
  found.only_person = only_person(parsed);
  found.only_things = only_things(parsed);
  return found;
}

}  // namespace dateline::extraction
