#include "merge/date_choice.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

#include "merge/dates.h"

namespace dateline::merging {

namespace {

struct Said {
  Interval date;
  std::set<std::string_view> documents;
  std::int64_t mentions = 0;
  double confidence = 0;

  bool well() const { return confidence >= 0.5 || documents.size() > 1; }
};

std::vector<Said> dates_said(const std::vector<const Mention*>& mentions) {
  std::vector<Said> dates;
  for (const Mention* mention : mentions) {
    auto at = std::find_if(dates.begin(), dates.end(),
                           [&](const Said& said) { return said.date == mention->date; });
    if (at == dates.end()) at = dates.insert(dates.end(), Said{mention->date, {}, 0, 0});
    at->documents.insert(mention->document);
    ++at->mentions;
    at->confidence = std::max(at->confidence, mention->confidence);
  }
  return dates;
}

auto rank(const Said& said, bool lasting) {
  const std::int64_t length = days_of(said.date).length();
  return std::tuple(is_open(said.date), !said.well(), lasting && !said.date.range, lasting ? -length : length,
                    said.date.approximate, -static_cast<std::int64_t>(said.documents.size()), -said.mentions,
                    said.date.first, said.date.last, said.date.granularity == Granularity::time,
                    said.date.granularity);
}

}  // namespace

Interval choose_date(const std::vector<const Mention*>& mentions, bool lasting) {
  const std::vector<Said> dates = dates_said(mentions);
  return std::min_element(dates.begin(), dates.end(),
                          [&](const Said& a, const Said& b) { return rank(a, lasting) < rank(b, lasting); })
      ->date;
}

}  // namespace dateline::merging
