#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace dateline::extraction {

// Words in lower case, with straight apostrophes and plain hyphens, closed up: anti-government. A word that
// is so already costs no copy. Views stay valid as long as the text and this.
class Spellings {
 public:
  std::string_view lower(std::string_view word);

 private:
  std::string_view keep(std::string_view spelling);

  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t left_ = 0;  // bytes that are free at the end of the last chunk
  char* free_ = nullptr;
};

}  // namespace dateline::extraction
