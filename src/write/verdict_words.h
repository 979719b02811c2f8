#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "model/verdict.h"

// What the formats for readers say of verdicts in words, the same in all of them.
namespace dateline {

std::string_view verdict_name(Ruling ruling);  // "not enough information"

// "4 claims: 2 supported, 1 contradicted, 1 not enough information"
std::string verdict_count(const std::vector<Verdict>& verdicts);

// The evidence without repetitions: each passage once, at most `most`; what speaks for or against first.
std::vector<const Evidence*> passages_of(const Finding& finding, std::size_t most);

}  // namespace dateline
