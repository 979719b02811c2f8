#pragma once

#include <vector>

#include "check/check.h"
#include "close_text.h"

namespace dateline {

// A sentence of an article as a claim, with the days that the article gives its words.
struct ArticleClaim {
  Claim claim;  // with its place
  CloseText text;
};

// The sentences of an article that give days, in text order.
std::vector<ArticleClaim> claims_of(const Article& article);

Verdict check(const ArticleClaim& claim, const Sources& sources);

}  // namespace dateline
