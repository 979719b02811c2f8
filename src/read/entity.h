#pragma once

#include <map>
#include <string>
#include <string_view>

namespace dateline {

// Character references of HTML: "&amp;", "&#8217;", "&copy".
class Entities {
 public:
  // Bytes of what may be a character reference at the beginning of `text`, which begins with '&'; at least 1.
  static std::size_t size(std::string_view text);
  // What a reader sees of it; the text itself when it is no reference.
  const std::string& decode(std::string_view reference);

 private:
  std::map<std::string, std::string, std::less<>> known_;
};

}  // namespace dateline
