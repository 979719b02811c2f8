#include "extract/title.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/title_cut.h"
#include "extract/title_subject.h"
#include "extract/title_text.h"

namespace dateline::extraction {

namespace {

bool fits(const std::string& pronoun, const Antecedent& antecedent) {
  if (antecedent.text.empty()) return false;
  if (pronoun == "he" || pronoun == "she") return antecedent.person;
  if (pronoun == "they") return antecedent.plural;
  return pronoun == "it" && !antecedent.person && !antecedent.plural;
}

// Events of two words that need no object: Gaddafi died.
bool stands_alone(const Sense& sense) {
  static constexpr std::string_view kTypes[] = {"death", "resignation", "explosion", "accident", "collapse", "arrival", "departure", "birth",
                                                "start", "end", "marriage", "escape", "surrender", "defeat", "return", "visit", "fall", "bankruptcy",
                                                "war", "protest", "disaster", "retirement"};
  return std::find(std::begin(kTypes), std::end(kTypes), sense.type) != std::end(kTypes) || sense.head == "retirement" || sense.head == "surrender";
}

std::size_t count_words(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1; }

}  // namespace

Title make_title(const Parsed& parsed, const Dated& dated, const std::vector<Timex>& times, const Antecedent& before) {
  const auto& words = parsed.words;
  const bool by_clause = !dated.by_noun && dated.group != kNone;
  std::vector<std::size_t> chosen = by_clause ? clause_words(parsed, dated) : noun_phrase_words(parsed, dated.trigger);
  Title title;
  Filling filling;
  for (const std::size_t i : chosen) {
    if (by_clause && words[i].part == Part::pronoun && i < parsed.groups[dated.group].begin && parsed.tree.of_word[i] == parsed.tree.of_word[parsed.groups[dated.group].main]) {
      if (!fits(words[i].lower, before)) {
        chosen.clear();
        break;
      }
      filling = {i, before.text};
      title.filled = true;
    }
  }
  if (chosen.empty() && by_clause && words[dated.trigger].noun != nullptr) {
    chosen = noun_phrase_words(parsed, dated.trigger);
    title.filled = false;
  }
  if (chosen.empty()) return {};
  chosen = without_times(parsed, chosen, times);
  shorten(parsed, dated, chosen);
  title.text = write_title(parsed, chosen, filling);
  if (by_clause && count_words(title.text) < 3 && words[dated.trigger].noun == nullptr && !stands_alone(dated.sense)) return {};
  title.words = std::move(chosen);
  return title;
}

Antecedent main_subject(const Parsed& parsed, const std::vector<Timex>& times) {
  if (parsed.tree.clauses.empty() || parsed.clause(0).group == kNone) return {};
  std::vector<std::size_t> chosen = without_times(parsed, subject_words(parsed, 0), times);
  while (!chosen.empty() && !is_nominal(parsed.words[chosen.front()])) chosen.erase(chosen.begin());
  const bool single = std::all_of(chosen.begin(), chosen.end(), [&](std::size_t i) {
    return is_inside_phrase(parsed.words[i]) || parsed.words[i].lower == "of";
  });
  if (chosen.empty() || !single) return {};
  const Word& last = parsed.words[chosen.back()];
  Antecedent found;
  found.text = write_title(parsed, chosen, {});
  if (last.name != kNone) {
    const Name& name = parsed.names[last.name];
    found.person = name.kind == NameKind::person;
    if (found.person) found.text = name.canonical;
  } else {
    found.plural = last.lower.ends_with('s') || last.lower == "people" || last.lower == "police";
  }
  return found;
}

}  // namespace dateline::extraction
