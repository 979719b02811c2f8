#include "extract/sentence.h"

#include "extract/parts.h"
#include "extract/phrases.h"

namespace dateline::extraction {

namespace {

// A particle that governs nothing is an adverb: "broke off at noon"; in "went into Baghdad" it stays a
// preposition.
void settle_particles(Parsed& parsed) {
  for (const VerbGroup& group : parsed.groups) {
    if (group.end == group.main + 1) continue;
    Word& particle = parsed.words[group.end - 1];
    const bool governs = group.end < parsed.words.size() && is_inside_phrase(parsed.words[group.end]);
    if (particle.part == Part::preposition && !governs) particle.part = Part::adverb;
  }
}

}  // namespace

void parse_cuts(Parsed& parsed, std::string_view text, NameTable& table, bool in_entry) {
  read_words(text, parsed.cuts, table.spellings(), parsed.words);
  parsed.names = find_names(parsed.words, &table, table.spellings());
  assign_parts(parsed.words, in_entry);
  parsed.groups = find_groups(parsed.words);
  settle_particles(parsed);
  parsed.tree = find_clauses(parsed.words, parsed.groups);
}

Parsed parse(std::string_view text, const Sentence& sentence, NameTable& table,
             const std::vector<Timex>& times, std::size_t first_time, std::size_t last_time, bool in_entry) {
  Parsed parsed;
  cut_sentence(text, sentence.span, times, first_time, last_time, table.spellings(), parsed.cuts);
  parse_cuts(parsed, text, table, in_entry);
  return parsed;
}

}  // namespace dateline::extraction
