#include "extract/title_vetoes.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/time_words.h"

namespace dateline::extraction {

namespace {

bool is_by_clause(const Dated& dated) { return !dated.by_noun && dated.group != kNone; }

bool is_frame(const Parsed& parsed, const VerbGroup& group) {
  return parsed.clause(parsed.tree.of_word[group.main]).kind == Clause::Kind::attribution;
}

// A statement, talks: of nothing and of nobody.
bool is_nameless(const Dated& dated, const std::vector<std::size_t>& chosen) {
  return chosen.size() == 1 &&
         is_one_of(dated.sense.type, {"statement", "talks", "speech", "ceremony", "investigation"});
}

// "confirmed to CNN", "told Reuters": who heard it, and not what.
bool names_hearer_only(const Parsed& parsed, const VerbGroup& group, const std::vector<std::size_t>& chosen) {
  const Verb* verb = parsed.words[group.main].verb;
  auto at = std::find(chosen.begin(), chosen.end(), group.main);
  if (at == chosen.end() || ++at == chosen.end()) return false;
  const bool to = parsed.words[*at].part == Part::to || parsed.words[*at].lower == "to";
  if (!to && verb->base != "tell") return false;
  return std::all_of(at + (to ? 1 : 0), chosen.end(), [&](std::size_t i) {
    return is_inside_phrase(parsed.words[i]) && parsed.tree.of_word[i] == parsed.tree.of_word[group.main];
  });
}

}  // namespace

bool is_untold(const Parsed& parsed, const Dated& dated, const std::vector<std::size_t>& chosen) {
  const Word& front = parsed.words[chosen.front()];
  if (!is_by_clause(dated)) return is_nameless(dated, chosen);
  if (is_frame(parsed, parsed.groups[dated.group])) return false;
  if (is_one_of(front.lower, {"i", "we", "you", "here", "imagine", "yes", "reply"})) return true;
  return front.quoted && is_one_of(front.lower, {"he", "she", "it", "they"});
}

bool says_nothing(const Parsed& parsed, const Dated& dated, const std::vector<std::size_t>& chosen,
                  const std::string& text) {
  if (!is_by_clause(dated)) return false;
  const VerbGroup& group = parsed.groups[dated.group];
  if (group.copula) return chosen.back() == group.main;
  const Verb* verb = parsed.words[group.main].verb;
  if (is_frame(parsed, group) || verb == nullptr || dated.trigger != group.main) return false;
  if (group.finite && saying_of(parsed.words, group) != nullptr && names_hearer_only(parsed, group, chosen))
    return true;
  return verb->clause_only && text.ends_with(parsed.words[group.main].text);
}

}  // namespace dateline::extraction
