#pragma once

#include <vector>

#include "lint/rule.h"

namespace dateline::linting {

// All rules over the words of a sentence, their patterns compiled once.
struct CompiledRule {
  Regex regex;
  std::optional<Slip> (*judge)(const Match&);
};

const std::vector<CompiledRule>& compiled_rules();

// "{Y:a}" → "(?P<a>Y[0-9]+)", "{w}" → a word.
std::string expanded(std::string_view pattern);

}  // namespace dateline::linting
