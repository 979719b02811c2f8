#pragma once

#include <vector>

#include "extract/attach.h"

// Which words of a sentence make a title.
namespace dateline::extraction {

// The event noun's phrase with what hangs on it: donor conference in Bonn, Germany.
std::vector<std::size_t> noun_phrase_words(const Parsed& parsed, std::size_t trigger);

// Subject, verb and the rest of the clause, with the clause that the verb introduces; for "…, Kerry said"
// what was said and who said it. Empty when the clause has no subject.
std::vector<std::size_t> clause_words(const Parsed& parsed, const Dated& dated);

}  // namespace dateline::extraction
