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
  const bool from_start = passage.start <= count_code_points(passage.prefix);
  return {(from_start ? "" : "…") + shown(passage.prefix) + (ends_with_space(passage.prefix) ? " " : ""),
          shown(passage.exact),
          passage.suffix.empty()
              ? ""
              : (begins_with_space(passage.suffix) ? " " : "") + shown(passage.suffix) + "…"};
}

}  // namespace dateline
