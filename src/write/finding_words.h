#pragma once

#include <string>

#include "model/mention.h"

namespace dateline {

// Words with those around them, each on one line: "…signed on ", "30 February 2014", ". It ended…".
struct InPlace {
  std::string before;
  std::string words;
  std::string after;
};

InPlace in_place(const Passage& passage);

}  // namespace dateline
