#include "merge/postings.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace dateline::merging {

namespace {

constexpr std::size_t kFewSlots = 1024;
constexpr std::size_t kBitsPerKey = 8;

}  // namespace

std::size_t Postings::find(Key key) const {
  std::size_t at = (key >> 20U) & (slots_.size() - 1);
  while (slots_[at].first != kNone && slots_[at].key != key) at = (at + 1) & (slots_.size() - 1);
  return at;
}

void Postings::grow() {
  const std::vector<Slot> old =
      std::exchange(slots_, std::vector<Slot>(std::max(kFewSlots, 2 * slots_.size())));
  for (const Slot& slot : old) {
    if (slot.first != kNone) slots_[find(slot.key)] = slot;
  }
}

void Postings::add(Key key, std::uint32_t number) {
  if (2 * taken_ >= slots_.size()) grow();
  Slot& slot = slots_[find(key)];
  if (slot.first == kNone) {
    slot = {key, number, kNone};
    ++taken_;
    return;
  }
  if (slot.first == number) return;
  if (slot.more == kNone) {
    slot.more = static_cast<std::uint32_t>(lists_.size());
    lists_.emplace_back();
  }
  auto& list = lists_[slot.more];
  if (list.size() + 1 < most_ && std::find(list.begin(), list.end(), number) == list.end())
    list.push_back(number);
}

void Postings::append_to(std::vector<std::uint32_t>& numbers, Key key) const {
  if (slots_.empty()) return;
  const Slot& slot = slots_[find(key)];
  if (slot.first == kNone) return;
  numbers.push_back(slot.first);
  if (slot.more != kNone) numbers.insert(numbers.end(), lists_[slot.more].begin(), lists_[slot.more].end());
}

KeyFilter::KeyFilter(std::size_t keys)
    : mask_(std::bit_ceil(std::max<std::size_t>(32, kBitsPerKey / 2 * keys)) - 1), words_((mask_ + 1) / 32) {}

void KeyFilter::add(Key key) {
  const std::uint64_t once = std::uint64_t{1} << shift(key);
  std::uint64_t& word = words_[(key & mask_) / 32U];
  word |= (word & once) << 1U;
  word |= once;
}

}  // namespace dateline::merging
