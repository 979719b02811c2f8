#include "merge/name_choice.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace dateline::merging {

namespace {

struct Candidate {
  std::map<std::string, std::int64_t> spellings;
  std::set<std::string_view> documents;
  std::int64_t mentions = 0;
  std::size_t prominence = 0;  // best place in a mention's list, 0 the first

  const std::string& spelling() const {
    return std::max_element(spellings.begin(), spellings.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
  }
};

using Candidates = std::map<std::string, Candidate>;  // by canonical spelling

void fold(Candidate& into, const Candidate& from) {
  into.documents.insert(from.documents.begin(), from.documents.end());
  into.mentions += from.mentions;
  into.prominence = std::min(into.prominence, from.prominence);
}

// The last word of the names of several words → such a name, or nothing when there are two.
std::map<std::string, std::optional<std::string>> by_last_word(const Candidates& candidates) {
  std::map<std::string, std::optional<std::string>> full;
  for (const auto& [name, candidate] : candidates) {
    const std::size_t space = name.rfind(' ');
    if (space == std::string::npos) continue;
    const auto [at, added] = full.try_emplace(name.substr(space + 1), name);
    if (!added) at->second.reset();
  }
  return full;
}

void fold_short_names(Candidates& candidates) {
  const auto full = by_last_word(candidates);
  for (auto at = candidates.begin(); at != candidates.end();) {
    const auto longer = full.find(at->first);
    if (longer != full.end() && longer->second) {
      fold(candidates.at(*longer->second), at->second);
      at = candidates.erase(at);
    } else {
      ++at;
    }
  }
}

}  // namespace

std::vector<std::string> choose_names(const std::vector<const Mention*>& mentions,
                                      std::vector<std::string> Mention::*names, NameTable& table) {
  if (mentions.size() == 1 && (mentions.front()->*names).empty()) return {};
  Candidates candidates;
  for (const Mention* mention : mentions) {
    const auto& list = mention->*names;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Id id = table.id_of(list[i]);
      if (id == 0) continue;
      const auto [at, added] = candidates.try_emplace(table.canonical_names().text_of(id));
      Candidate& candidate = at->second;
      candidate.prominence = added ? i : std::min(candidate.prominence, i);
      ++candidate.spellings[list[i]];
      candidate.documents.insert(mention->document);
      ++candidate.mentions;
    }
  }
  fold_short_names(candidates);
  std::vector<const Candidate*> order;
  for (const auto& [name, candidate] : candidates) order.push_back(&candidate);
  std::stable_sort(order.begin(), order.end(), [](const Candidate* a, const Candidate* b) {
    return std::tuple(b->documents.size(), b->mentions, a->prominence) <
           std::tuple(a->documents.size(), a->mentions, b->prominence);
  });
  std::vector<std::string> chosen;
  for (const Candidate* candidate : order) chosen.push_back(candidate->spelling());
  return chosen;
}

}  // namespace dateline::merging
