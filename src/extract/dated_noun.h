#pragma once

#include <optional>
#include <string_view>

#include "extract/sentence.h"
#include "extract/time_words.h"
#include "extract/triggers.h"

// Which event noun of a clause a time expression may date.
namespace dateline::extraction {

// The event noun whose phrase the time closes: the invasion of Iraq in 2003, elections last year. kNone when
// none does.
std::size_t noun_before(const Parsed& parsed, std::size_t t);

// The preposition that governs the noun's phrase: since the war; empty when there is none.
std::string_view governor(const Parsed& parsed, std::size_t noun);

// True when the time that closes the noun's phrase dates the noun, not the clause told by `verb`.
bool belongs_to_noun(const Parsed& parsed, const TimeWords& when, std::size_t t, std::size_t noun,
                     const std::optional<Trigger>& verb);

// "according to a report Friday": where something was said, no event worth telling.
bool is_source(const Parsed& parsed, std::size_t noun);

// The occasion on which the clause happened: worked side by side at the Bonn conference. kNone when none.
std::size_t occasion_after(const Parsed& parsed, std::size_t group);

// True for a clause that says how what the clause around it tells was said: "The minister, speaking in Oslo
// on Tuesday, said", "made clear in a statement published in 2000 that".
bool dates_saying(const Parsed& parsed, std::size_t clause);

// The clause that happened on the occasion that the shortened relative clause `held` dates: "In a referendum
// held in 2006, voters approved the plan". kNone when there is none.
std::size_t clause_on_occasion(const Parsed& parsed, std::size_t held);

}  // namespace dateline::extraction
