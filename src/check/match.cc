#include "check/match.h"

#include <algorithm>

#include "check/comparison.h"
#include "text/lexicon.h"

namespace dateline::checking {

namespace {

// A word with a capital, at the start of a sentence: a name that the sources know, a common word, or a name
// that they do not.
void settle(Term& term, const Sources::Impl& sources) {
  if (term.kind != Term::Kind::word || !term.essential) return;
  if (sources.name_parts.contains(term.text) && !sources.common_words.contains(term.text)) {
    term.kind = Term::Kind::name;
  } else if (!term.modifies &&
             (sources.common_words.contains(term.text) || lexicon("event_nouns").has(term.text) ||
              lexicon("event_verbs").has(term.text) || lexicon("synonyms").has(term.text) ||
              lexicon("verb_classes").has(term.text))) {
    term.essential = false;
  }
}

Statement settled(Statement statement, const Sources::Impl& sources) {
  const auto settle_all = [&](std::vector<Term>& terms) {
    for (Term& term : terms) settle(term, sources);
  };
  settle_all(statement.terms);
  for (Deed& deed : statement.deeds) {
    settle_all(deed.agents);
    settle_all(deed.patients);
  }
  return statement;
}

}  // namespace

std::vector<Match> find_matches(const Statement& said, const Sources::Impl& sources) {
  std::vector<Match> matches;
  if (said.empty()) return matches;
  const Statement statement = settled(said, sources);
  for (const std::size_t unit : sources.candidates(statement.terms, statement.deeds)) {
    if (!said.not_from.empty() && sources.units[unit].mention->document == said.not_from) continue;
    const Match match = Comparison(statement, sources, sources.units[unit]).score(unit);
    if (match.score >= kTold) matches.push_back(match);
  }
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return a.score > b.score || (a.score == b.score && a.unit < b.unit);
  });
  return matches;
}

}  // namespace dateline::checking
