#include "extract/word_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace dateline::extraction {

namespace {

constexpr std::size_t kBytesPerWord = 5;  // or more, in most texts

constexpr std::array<bool, 256> kInWord = [] {
  std::array<bool, 256> in{};
  for (std::size_t c = '0'; c <= '9'; ++c) in[c] = true;
  for (std::size_t c = 'a'; c <= 'z'; ++c) in[c] = in[c - 32] = true;
  return in;
}();

bool in_word(char c) { return kInWord[static_cast<unsigned char>(c)]; }

}  // namespace

// Of the first eight bytes and how many there are; letters of both cases differ in one bit.
WordIndex::Key WordIndex::key_of(std::string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t to = at;
  while (to < end && in_word(text[to])) ++to;
  std::uint64_t bytes = 0;
  if (at + sizeof bytes <= text.size()) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
  } else {
    std::memcpy(&bytes, text.data() + at, text.size() - at);
  }
  const std::uint32_t size = to - at;
  if (size < sizeof bytes) bytes &= (std::uint64_t{1} << (8U * size)) - 1U;
  const std::uint64_t mixed =
      ((bytes | 0x2020202020202020) ^ (std::uint64_t{size} << 59U)) * 0xD6E8FEB86659FD93;
  return {static_cast<std::uint32_t>(mixed >> 32U), to};
}

WordIndex::WordIndex(std::string_view text, const std::vector<Sentence>& sentences)
    : heads_(std::bit_ceil(text.size() / kBytesPerWord / 2 + 16), kNoEntry) {
  entries_.reserve(text.size() / kBytesPerWord + 16);
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (sentences[i].kind == Block::Kind::boilerplate) continue;
    const Span span = sentences[i].span;
    for (std::uint32_t at = span.begin; at < span.end;) {
      if (!in_word(text[at])) {
        ++at;
        continue;
      }
      const Key key = key_of(text, at, span.end);
      std::uint32_t& head = heads_[key.hash & (heads_.size() - 1)];
      entries_.push_back({key.hash, at, i, head});
      head = static_cast<std::uint32_t>(entries_.size() - 1);
      at = key.end;
    }
  }
}

}  // namespace dateline::extraction
