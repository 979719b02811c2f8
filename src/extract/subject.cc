#include <algorithm>

#include "extract/clauses.h"
#include "extract/phrases.h"

namespace dateline::extraction {

namespace {

bool is_adverbial_start(const Word& word) {
  return word.part == Part::preposition || word.part == Part::time || word.part == Part::adverb ||
         word.part == Part::to;
}

// Past what opens a clause before its subject: conjunctions, adverbs, dates.
std::size_t skip_openers(const std::vector<Word>& words, Range part) {
  std::size_t i = part.begin;
  for (; i < part.end; ++i) {
    const Word& word = words[i];
    const bool date = word.part == Part::time && !premodifies(words, i);
    const bool dating = word.part == Part::preposition && i + 1 < part.end &&
                        words[i + 1].part == Part::time && !premodifies(words, i + 1);
    if (!date && !dating && word.part != Part::adverb && word.part != Part::coordinator &&
        word.part != Part::mark && word.part != Part::quote && word.part != Part::scare_quote)
      break;
  }
  return i;
}

// "In the delta the pipe broke": where the subject begins behind what leads up to it.
std::size_t behind_adverbial(const std::vector<Word>& words, Range part) {
  for (std::size_t i = part.begin + 1; i < part.end; ++i) {
    if (begins_behind_noun(words, i)) return i;
  }
  return part.begin;
}

// "Envoys from Iran, Syria and Turkey met": the comma parts what is listed, not the subject from its verb.
bool is_list(const std::vector<Word>& words, Range before, Range after) {
  if (before.empty() || before.end + 1 != after.begin || words[before.end].part != Part::comma) return false;
  const auto is_listed = [&](std::size_t i) {
    return words[i].part == Part::name || words[i].part == Part::noun;
  };
  if (!is_listed(before.end - 1) || !is_listed(after.begin)) return false;
  std::size_t i = after.begin;
  while (i < after.end && is_listed(i)) ++i;
  return i < after.end && words[i].part == Part::coordinator;
}

}  // namespace

Range subject_of(const ClauseTree& tree, const std::vector<VerbGroup>& groups, const std::vector<Word>& words,
                 std::size_t index) {
  const Clause& clause = tree.clauses[index];
  if (clause.group == kNone) return {};
  const std::size_t verb = groups[clause.group].begin;
  Range subject;
  for (const Range& piece : clause.pieces) {
    Range part{piece.begin, std::min(piece.end, verb)};
    part.begin = skip_openers(words, part);
    if (part.empty() || is_adverbial_start(words[part.begin])) {
      if (subject.empty() && piece.begin <= verb && verb < piece.end && !part.empty())
        subject = {behind_adverbial(words, part), part.end};
      continue;
    }
    if (piece.end > verb && is_list(words, subject, part)) {
      subject.end = part.end;
    } else if (part.begin < verb && (subject.empty() || piece.end > verb)) {
      subject = part;
    }
  }
  return subject;
}

}  // namespace dateline::extraction
