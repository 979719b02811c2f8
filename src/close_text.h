#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/reading.h"
#include "model/timex.h"

namespace dateline {

// A short text with all that its words say: for claims, and for passages read again without their article.
struct CloseText {
  Document document;
  std::vector<Sentence> sentences;
  std::vector<Timex> times;
  std::vector<Reading> readings;  // one for each sentence
};

// `published`: what "34 years ago" is counted from; without it such words stay unresolved.
CloseText read_text_closely(std::string text, const std::optional<Date>& published);

}  // namespace dateline
