#pragma once

#include <optional>
#include <string>

#include "model/date.h"

namespace dateline {

// What a file says of its article outside the text. Empty where it says nothing.
struct Metadata {
  std::string title;
  std::string byline;
  std::string uri;
  std::string language;
  std::optional<Date> published;
};

}  // namespace dateline
