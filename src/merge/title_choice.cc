#include "merge/title_choice.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "merge/names.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::merging {

namespace {

constexpr std::size_t kNamesThatMatter = 4;
constexpr std::size_t kLongTitle = 70;  // code points
constexpr std::size_t kFewWords = 3;

std::string last_word(const std::string& name) {
  const std::size_t space = name.rfind(' ');
  return lower(space == std::string::npos ? name : name.substr(space + 1));
}

double names_in(const std::string& title, const std::vector<std::string>& names) {
  double score = 0;
  for (std::size_t i = 0; i < std::min(names.size(), kNamesThatMatter); ++i) {
    if (title.find(last_word(normalized_name(names[i]))) != std::string::npos) score += 1.0;
  }
  return score;
}

double modality_score(Modality modality) {
  switch (modality) {
    case Modality::asserted:
      return 1.0;
    case Modality::reported:
      return 0.7;
    case Modality::planned:
      return 0.3;
    case Modality::hypothetical:
    case Modality::negated:
      break;
  }
  return 0;
}

double length_score(const std::string& title) {
  const auto words = static_cast<std::size_t>(std::count(title.begin(), title.end(), ' ')) + 1;
  const std::size_t letters = count_code_points(title);
  const double surplus = letters > kLongTitle ? static_cast<double>(letters - kLongTitle) / 10.0 : 0.0;
  const double missing = words < kFewWords ? static_cast<double>(kFewWords - words) * 0.5 : 0.0;
  return -surplus - missing;
}

double score(const Mention& mention, const std::vector<std::string>& names, const std::string& main_head) {
  if (mention.title.empty()) return -1000;
  const bool main = lower(mention.head) == main_head;
  return names_in(lower(mention.title), names) + modality_score(mention.modality) +
         length_score(mention.title) + mention.confidence + (main ? 1.5 : 0.0);
}

}  // namespace

std::string choose_title(const std::vector<const Mention*>& mentions, const std::vector<std::string>& names,
                         const std::string& main_head) {
  if (mentions.size() == 1) return mentions.front()->title;
  struct Candidate {
    double best = -1000;
    std::int64_t times = 0;
  };
  std::map<std::string, Candidate> titles;
  for (const Mention* mention : mentions) {
    Candidate& candidate = titles[mention->title];
    candidate.best = std::max(candidate.best, score(*mention, names, main_head));
    ++candidate.times;
  }
  return std::min_element(titles.begin(), titles.end(),
                          [](const auto& a, const auto& b) {
                            return std::tuple(-a.second.best, -a.second.times, a.first.size(), a.first) <
                                   std::tuple(-b.second.best, -b.second.times, b.first.size(), b.first);
                          })
      ->first;
}

}  // namespace dateline::merging
