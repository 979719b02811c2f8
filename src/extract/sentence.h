#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "extract/clauses.h"
#include "extract/cuts.h"
#include "extract/groups.h"
#include "extract/names.h"
#include "extract/words.h"
#include "model/document.h"
#include "model/timex.h"

namespace dateline::extraction {

// A sentence with all that is known of its grammar.
struct Parsed {
  std::vector<Cut> cuts;
  std::vector<Word> words;
  std::vector<Name> names;
  std::vector<VerbGroup> groups;
  ClauseTree tree;

  const Clause& clause(std::size_t index) const { return tree.clauses[index]; }
  // The verb group of a clause, or nullptr.
  const VerbGroup* group_of(std::size_t clause_index) const {
    const std::size_t group = tree.clauses[clause_index].group;
    return group == kNone ? nullptr : &groups[group];
  }
};

// Words and names are views into the text and `table`. `in_entry`: the sentence goes on with an entry of a
// chronology, in the present tense.
Parsed parse(std::string_view text, const Sentence& sentence, NameTable& table,
             const std::vector<Timex>& times, std::size_t first_time, std::size_t last_time,
             bool in_entry = false);
// The same of the cuts in `parsed`, in place of what else it held, in its memory.
void parse_cuts(Parsed& parsed, std::string_view text, NameTable& table, bool in_entry);

}  // namespace dateline::extraction
