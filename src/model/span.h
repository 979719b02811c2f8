#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

// A half-open range of bytes [begin, end) in Document::text(). Bytes, because every stage cuts views out of
// one UTF-8 buffer; they become code points of the source file only when a passage is cited (see
// text/cite.h).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool empty() const { return begin == end; }
  std::uint32_t size() const { return end - begin; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }

  friend bool operator==(Span, Span) = default;
};

}  // namespace dateline
