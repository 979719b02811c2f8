#pragma once

#include <vector>

#include "model/document.h"
#include "model/timex.h"

namespace dateline {

// An article with its time expressions, in text order, as `process` gives them.
struct Article {
  Document document;
  std::vector<Timex> times;
};

}  // namespace dateline
