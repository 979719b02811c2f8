#pragma once

#include <vector>

#include "extract/sentence.h"

namespace dateline::extraction {

// The subject of a clause in words: its own, the one it shares, or the noun that a relative clause hangs on.
// Leading dates, adverbs and articles are left out. A pronoun comes alone.
std::vector<std::size_t> subject_words(const Parsed& parsed, std::size_t clause);

// What the verb of a relative clause does something to, when that is what the clause hangs on: of "a country
// the US invaded" the country, of "Iraq, a country the US invaded" Iraq. Else empty.
std::vector<std::size_t> object_words(const Parsed& parsed, const VerbGroup& group);

// Whose thing the word `owned` is, where "whose" stands before it: of "Khaled Said, whose death …" Khaled
// Said. Else empty.
std::vector<std::size_t> owner_words(const Parsed& parsed, std::size_t owned);

// "Their commander, Qasem Suleimani, …": the person behind the comma, for a subject that names nobody. Else
// empty.
Range apposed_person(const Parsed& parsed, Range subject);

// True for a subject that is one pronoun.
bool is_pronoun(const Parsed& parsed, const std::vector<std::size_t>& subject);

// Leaves only the name of a person whose offices come before it: US Secretary of State John Kerry.
void drop_offices(const Parsed& parsed, std::vector<std::size_t>& subject);

}  // namespace dateline::extraction
