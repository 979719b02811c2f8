#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

std::string plain(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with("’") || text.substr(at).starts_with("‘")) {
      result += '\'';
      at += 2;
    } else {
      result += text[at] == '\n' ? ' ' : text[at];
    }
  }
  return result;
}

bool holiday(const Match& m, Built& built) {
  const auto key = lexicon("holidays").value(plain(m.text("name")));
  if (!key) return false;
  CalendarSaid said;
  said.holiday = *key;
  if (m.has("year")) set_year(said, m.text("year"));
  return put(built, said);
}

}  // namespace

std::vector<Rule> holiday_rules() {
  static const std::string pattern =
      "(?P<t>(?P<name>" + alternation_of("holidays") + ")(?:,?(?: of)? {year})?)";
  return {
      {.id = "holiday.named",
       .pattern = pattern,
       .build = holiday,
       .priority = 1,
       .examples = {{"on Christmas Eve 1968", "1968-<christmas_eve>"}, {"after Ramadan", "XXXX-<ramadan>"}},
       .rejects = {"Eve said", "a good Friday"}},
  };
}

}  // namespace dateline
