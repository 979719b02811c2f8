#pragma once

#include "check/claim_words.h"
#include "check/statement.h"

namespace dateline::checking {

// The time that token `i` gives, with the bound before it: "before 2003" is all that came before.
TimeSaid time_said(const ClaimWords& words, std::size_t i);

// "until" and "since" say which end of the event the time is: "did not happen until 2013" says that it did
// then, "was occupied until 2011" that the occupation ended then.
void settle_bound(const ClaimWords& words, std::size_t at, Part& part);

}  // namespace dateline::checking
