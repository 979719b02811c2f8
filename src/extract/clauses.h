#pragma once

#include <vector>

#include "extract/groups.h"
#include "extract/words.h"

namespace dateline::extraction {

// Words [begin, end).
struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool empty() const { return begin >= end; }
};

struct Clause {
  enum class Kind : std::uint8_t {
    main,
    coordinate,   // a second verb of the same subject, or a second main clause
    subordinate,  // when, as, after, because …
    relative,     // which, who, that; and shortened ones: troops sent to Iraq
    complement,   // what somebody says, thinks, knows
    participial,  // , killing 20 people
    attribution   // , officials said
  };
  Kind kind = Kind::main;
  std::size_t parent = kNone;
  std::size_t opener = kNone;  // the word that opens it, if any
  std::size_t group = kNone;   // its verb group
  std::size_t subject_from =
      kNone;  // the clause whose subject it shares; for a relative clause its antecedent's
  std::size_t antecedent = kNone;  // relative: the word before it
  std::vector<Range> pieces;       // in order; a clause that another interrupts has several

  // "troops [sent to Iraq]", "a country [the US invaded]": without its pronoun.
  bool shortened() const { return kind == Kind::relative && opener == kNone; }
};

struct ClauseTree {
  std::vector<Clause> clauses;       // [0] is the main clause
  std::vector<std::size_t> of_word;  // clause of each word; kNone for punctuation
};

// Divides a sentence into clauses by its punctuation, its clause openers and its verb groups. May settle
// groups that were `either`. Linear.
ClauseTree find_clauses(const std::vector<Word>& words, std::vector<VerbGroup>& groups);

// The words of the clause's subject, without leading adverbials; empty when there is none.
Range subject_of(const ClauseTree& tree, const std::vector<VerbGroup>& groups, const std::vector<Word>& words,
                 std::size_t clause);

}  // namespace dateline::extraction
