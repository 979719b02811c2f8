#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dateline::merging {

// Keys that are well mixed already: any of their bits may choose a place.
using Key = std::uint64_t;

// The numbers that were added under each key, the first `most` of them. One table without chains: a key of a
// single number, as most are, costs 16 bytes and no allocation.
class Postings {
 public:
  static constexpr std::uint32_t kUnbounded = 0xFFFFFFFF;

  explicit Postings(std::uint32_t most = kUnbounded) : most_(most) {}

  void add(Key key, std::uint32_t number);  // none twice
  void append_to(std::vector<std::uint32_t>& numbers, Key key) const;

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;
  struct Slot {
    Key key = 0;
    std::uint32_t first = kNone;  // a number; kNone where the slot is free
    std::uint32_t more = kNone;   // index of its list
  };
  std::size_t find(Key key) const;
  void grow();

  std::uint32_t most_;
  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t taken_ = 0;
  std::vector<std::vector<std::uint32_t>> lists_;  // numbers after the first
};

// Which keys were added, and which more than once. May take a key that was not for one that was.
class KeyFilter {
 public:
  explicit KeyFilter(std::size_t keys);

  void add(Key key);
  bool has(Key key) const { return (bits(key) & 1U) != 0; }
  bool has_twice(Key key) const { return (bits(key) & 2U) != 0; }

 private:
  // Two bits: once, twice.
  static std::uint64_t shift(Key key) { return 2 * (key % 32U); }
  std::uint64_t bits(Key key) const { return words_[(key & mask_) / 32U] >> shift(key); }

  std::uint64_t mask_;
  std::vector<std::uint64_t> words_;
};

}  // namespace dateline::merging
