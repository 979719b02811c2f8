#include "write/verdict_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "write/prose.h"

namespace dateline {

namespace {

constexpr std::array kRulings{Ruling::supported, Ruling::contradicted, Ruling::conflicting,
                              Ruling::not_enough_info};

}  // namespace

std::string_view verdict_name(Ruling ruling) {
  return ruling == Ruling::not_enough_info ? "not enough information" : to_string(ruling);
}

std::string verdict_count(const std::vector<Verdict>& verdicts) {
  std::string words = counted(verdicts.size(), "claim");
  std::string_view between = ": ";
  for (const Ruling ruling : kRulings) {
    const auto count = std::count_if(verdicts.begin(), verdicts.end(),
                                     [&](const Verdict& one) { return one.whole.ruling == ruling; });
    if (count == 0) continue;
    words += fmt::format("{}{} {}", between, count, verdict_name(ruling));
    between = ", ";
  }
  return words;
}

std::vector<const Evidence*> passages_of(const Finding& finding, std::size_t most) {
  std::vector<const Evidence*> passages;
  const auto add = [&](bool neutral) {
    for (const Evidence& one : finding.evidence) {
      if ((one.stance == Evidence::Stance::neutral) != neutral) continue;
      const bool known = std::any_of(passages.begin(), passages.end(), [&](const Evidence* other) {
        return other->document == one.document && other->passage.start == one.passage.start;
      });
      if (!known && passages.size() < most) passages.push_back(&one);
    }
  };
  add(false);
  add(true);
  return passages;
}

}  // namespace dateline
