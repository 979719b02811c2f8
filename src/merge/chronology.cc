#include "merge/chronology.h"

#include <algorithm>
#include <map>

namespace dateline::merging {

namespace {

constexpr std::size_t kFewestEntries = 3;

bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

bool is_dash_or_colon(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n'))
    text.remove_prefix(1);
  return text.starts_with('-') || text.starts_with(':') || text.starts_with("–") || text.starts_with("—");
}

}  // namespace

bool is_entry(const Mention& mention) {
  const std::string_view passage = mention.passage.exact;
  const std::size_t at = passage.find(mention.time.exact);
  if (mention.time.exact.empty() || at == std::string_view::npos) return false;
  const std::string_view before = passage.substr(0, at);
  return std::none_of(before.begin(), before.end(), is_letter_or_digit) &&
         is_dash_or_colon(passage.substr(at + mention.time.exact.size()));
}

Chronologies chronologies_in(const std::vector<Event>& events) {
  std::map<std::string_view, std::set<std::uint64_t>> entries;  // places by document
  for (const Event& event : events) {
    for (const Mention& mention : event.mentions) {
      if (is_entry(mention)) entries[mention.document].insert(mention.passage.start);
    }
  }
  Chronologies chronologies;
  for (const auto& [document, places] : entries) {
    if (places.size() >= kFewestEntries) chronologies.insert(document);
  }
  return chronologies;
}

}  // namespace dateline::merging
