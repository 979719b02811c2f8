#include "check/rank.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/lexicon.h"
#include "text/regex.h"

namespace dateline::checking {

namespace {

struct Rank {
  std::string_view word;
  Regex pattern;
};

const std::array<Rank, 2>& ranks() {
  // "At first", "last of all" and the like are no ranks; "the last week" is, when it is no time expression.
  static const std::array<Rank, 2> all{{{"first", Regex(R"((?i)\b(?:the|its|his|her|their|s) first\b)")},
                                        {"last", Regex(R"((?i)\b(?:the|its|his|her|their|s) last\b)")}}};
  return all;
}

// Without the words that only say when: "the last day of 1977".
std::string without_time(const Part& part) {
  std::string text = part.text;
  if (!part.time) return text;
  const std::size_t at = text.find(part.time->said);
  if (at != std::string::npos) text.erase(at, part.time->said.size());
  return text;
}

}  // namespace

bool is_same_in_rank(const Part& part, const std::string& passage) {
  static const Regex thing(R"((?i)\b(?:first|last) [a-z]+ [a-z]+)");
  const std::string text = lower(without_time(part));
  Regex::Groups groups;
  return thing.find(text, 0, groups) && lower(passage).find(groups[0]->of(text)) != std::string::npos;
}

void hold_rank(const Part& part, Finding& finding) {
  if (finding.ruling != Ruling::supported || part.what.negated) return;
  const std::string text = without_time(part);
  for (const Rank& rank : ranks()) {
    if (!rank.pattern.found_in(text)) continue;
    const Regex word(fmt::format(R"((?i)\b{}\b)", rank.word));
    const bool said = std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](const Evidence& one) {
      return one.stance == Evidence::Stance::supports && word.found_in(one.passage.exact);
    });
    if (said) continue;
    finding.ruling = Ruling::not_enough_info;
    finding.reason = fmt::format("{} No source says that it was the {}.", finding.reason, rank.word);
    for (Evidence& one : finding.evidence) one.stance = Evidence::Stance::neutral;
    return;
  }
}

}  // namespace dateline::checking
