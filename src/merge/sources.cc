#include "merge/sources.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "merge/hash.h"
#include "model/disjoint_sets.h"

namespace dateline::merging {

namespace {

constexpr std::size_t kShingle = 3;  // words taken together
constexpr double kCopied = 0.8;      // share of the shorter passage's shingles that makes it a copy
constexpr std::size_t kMany = 64;    // of more passages with one shingle each is compared with the next
constexpr std::size_t kFewestShingles = 5;  // shorter passages are alike by chance

bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    while (at < text.size() && !is_word(text[at])) ++at;
    const std::size_t begin = at;
    while (at < text.size() && is_word(text[at])) ++at;
    if (at > begin) words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

std::vector<std::uint64_t> shingles_of(std::string_view text) {
  const auto words = words_of(text);
  std::vector<std::uint64_t> shingles;
  for (std::size_t i = 0; i + kShingle <= words.size(); ++i) {
    Hash hash;
    for (std::size_t word = i; word < i + kShingle; ++word) hash.text(words[word]);
    shingles.push_back(hash.value());
  }
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

void join_documents(const Event& event, DisjointSets& sources) {
  std::map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < event.mentions.size(); ++i) {
    const auto [same, added] = first.emplace(event.mentions[i].document, i);
    if (!added) sources.join(same->second, i);
  }
}

void join_copies(const Event& event, DisjointSets& sources) {
  std::vector<std::size_t> sizes;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> having;
  for (std::size_t i = 0; i < event.mentions.size(); ++i) {
    const auto shingles = shingles_of(event.mentions[i].passage.exact);
    sizes.push_back(shingles.size());
    for (const std::uint64_t shingle : shingles) having[shingle].push_back(i);
  }
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> common;
  for (const auto& [shingle, mentions] : having) {
    for (std::size_t b = 1; b < mentions.size(); ++b) {
      for (std::size_t a = mentions.size() > kMany ? b - 1 : 0; a < b; ++a)
        ++common[{mentions[a], mentions[b]}];
    }
  }
  for (const auto& [pair, count] : common) {
    const std::size_t shorter = std::min(sizes[pair.first], sizes[pair.second]);
    if (shorter >= kFewestShingles && static_cast<double>(count) >= kCopied * static_cast<double>(shorter))
      sources.join(pair.first, pair.second);
  }
}

}  // namespace

std::vector<std::size_t> sources_of(const Event& event) {
  if (event.mentions.size() == 1) return {0};
  DisjointSets sources(event.mentions.size());
  join_documents(event, sources);
  join_copies(event, sources);
  std::map<std::size_t, std::size_t> numbers;
  std::vector<std::size_t> result;
  for (std::size_t i = 0; i < event.mentions.size(); ++i)
    result.push_back(numbers.emplace(sources.of(i), numbers.size()).first->second);
  return result;
}

std::size_t independent_sources(const std::vector<std::size_t>& sources) {
  return sources.empty() ? 0 : *std::max_element(sources.begin(), sources.end()) + 1;
}

}  // namespace dateline::merging
