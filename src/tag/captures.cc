#include "tag/captures.h"

#include <algorithm>
#include <stdexcept>

namespace dateline {

namespace {

constexpr std::size_t kSlots = 1U << 15U;         // a power of two
constexpr std::size_t kMostEntries = kSlots / 2;  // then all is forgotten
constexpr std::uint32_t kMostSymbolsKept = 64;    // longer matches are not kept

// What stands beside a match matters to ^ and $ only.
constexpr Symbol kSomething = 1;

[[noreturn]] void refuse(const CompiledRule& rule) {
  throw std::logic_error("rule " + std::string(rule.rule().id) + ": its groups and the automaton differ");
}

}  // namespace

Captures::Captures() { forget(); }

void Captures::forget() {
  symbols_.clear();
  groups_.clear();
  groups_kept_ = 0;
  entries_.clear();
  table_.assign(kSlots, 0);
}

std::size_t Captures::slot_of(std::uint64_t hash, const CompiledRule& rule) const {
  std::size_t slot = hash % kSlots;
  for (; table_[slot] != 0; slot = (slot + 1) % kSlots) {
    const Entry& entry = entries_[table_[slot] - 1];
    if (entry.hash == hash && entry.rule == &rule && entry.size == key_.size() &&
        std::equal(key_.begin(), key_.end(), symbols_.begin() + entry.symbols))
      break;
  }
  return slot;
}

std::span<const Span> Captures::of(const CompiledRule& rule, const Program& program, std::uint32_t number,
                                   const std::vector<Item>& items, Span match) {
  key_.clear();
  key_.push_back(match.begin > 0 ? kSomething : 0);
  for (std::uint32_t i = match.begin; i < match.end; ++i) key_.push_back(items[i].symbol);
  key_.push_back(match.end < items.size() ? kSomething : 0);
  if (match.size() > kMostSymbolsKept) return ask_re2(rule);
  std::uint64_t hash = reinterpret_cast<std::uintptr_t>(&rule);
  for (const Symbol symbol : key_) hash = (hash ^ symbol) * 0x9E3779B97F4A7C15U;
  hash ^= hash >> 29U;
  std::size_t slot = slot_of(hash, rule);
  if (table_[slot] != 0) {
    return {groups_.data() + entries_[table_[slot] - 1].groups, rule.groups().all.size()};
  }
  if (entries_.size() == kMostEntries) {
    forget();
    slot = slot_of(hash, rule);
  }
  const auto answer = find(rule, program, number);
  entries_.push_back({hash, &rule, static_cast<std::uint32_t>(symbols_.size()),
                      static_cast<std::uint32_t>(key_.size()), static_cast<std::uint32_t>(groups_kept_)});
  groups_kept_ = groups_.size();
  symbols_.insert(symbols_.end(), key_.begin(), key_.end());
  table_[slot] = static_cast<std::uint32_t>(entries_.size());
  return answer;
}

// Room for the groups of the match of `key_`, behind those that are kept.
std::span<Span> Captures::new_groups(const CompiledRule& rule) {
  const std::size_t count = rule.groups().all.size();
  groups_.resize(groups_kept_ + count);
  return {groups_.data() + groups_kept_, count};
}

std::span<const Span> Captures::find(const CompiledRule& rule, const Program& program, std::uint32_t number) {
  const auto groups = new_groups(rule);
  const Submatch::Where where{std::span(key_).subspan(1, key_.size() - 2), key_.front() != kSomething,
                              key_.back() != kSomething};
  if (!submatch_.find(program, number, where, groups)) refuse(rule);
  return groups;
}

// Of a match that is too long to remember which steps were tried where.
std::span<const Span> Captures::ask_re2(const CompiledRule& rule) {
  const std::size_t before = key_.front() == kSomething ? kSymbolBytes : 0;
  const std::size_t after = key_.back() == kSomething ? kSymbolBytes : 0;
  const std::size_t size = (key_.size() - 2) * kSymbolBytes;
  std::string encoded(before + size + after, ' ');
  for (std::size_t at = 0, i = before > 0 ? 0 : 1; at < encoded.size(); at += kSymbolBytes, ++i) {
    write_symbol(&encoded[at], key_[i]);
  }
  Regex::Groups found;
  if (!rule.regex().find_at(encoded, before, before + size, found) || found[0]->end != before + size) {
    refuse(rule);
  }
  const auto item = [&](std::size_t byte) {
    return static_cast<std::uint32_t>((byte - before) / kSymbolBytes);
  };
  const auto groups = new_groups(rule);
  for (const Group& group : rule.groups().all) {
    const auto& bytes = found[group.number];
    groups[group.number - 1] = bytes ? Span{item(bytes->begin), item(bytes->end)} : kNoGroup;
  }
  return groups;
}

}  // namespace dateline
