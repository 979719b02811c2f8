#include "write/finding_words.h"

#include "text/utf8.h"
#include "write/prose.h"

namespace dateline {

namespace {

bool begins_with_space(std::string_view text) {
  return !text.empty() && is_space(code_point_at(text, 0).value);
}

bool ends_with_space(std::string_view text) {
  return !text.empty() && (text.back() == ' ' || text.back() == '\n');
}

}  // namespace

InPlace in_place(const Passage& passage) {
  constexpr std::size_t kCutShort = 8;  // code points: only the end of the text leaves so few
  const bool from_start = passage.start <= count_code_points(passage.prefix);
  const bool to_end = count_code_points(passage.suffix) < kCutShort;
  return {(from_start ? "" : "…") + shown(passage.prefix) + (ends_with_space(passage.prefix) ? " " : ""),
          shown(passage.exact),
          (begins_with_space(passage.suffix) ? " " : "") + shown(passage.suffix) + (to_end ? "" : "…")};
}

}  // namespace dateline
