#include "tag/rules/build.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/lexicon.h"

namespace dateline {

namespace {

struct UnitName {
  std::string_view name;
  CountedUnit unit;
};

constexpr std::array kUnits{UnitName{"second", {Unit::second, 1}},
                            UnitName{"minute", {Unit::minute, 1}},
                            UnitName{"hour", {Unit::hour, 1}},
                            UnitName{"day", {Unit::day, 1}},
                            UnitName{"weekend", {Unit::weekend, 1}},
                            UnitName{"week", {Unit::week, 1}},
                            UnitName{"fortnight", {Unit::week, 2}},
                            UnitName{"month", {Unit::month, 1}},
                            UnitName{"season", {Unit::season, 1}},
                            UnitName{"quarter", {Unit::quarter, 1}},
                            UnitName{"half", {Unit::half, 1}},
                            UnitName{"year", {Unit::year, 1}},
                            UnitName{"decade", {Unit::decade, 1}},
                            UnitName{"century", {Unit::century, 1}},
                            UnitName{"millennium", {Unit::millennium, 1}}};

constexpr std::array<std::pair<std::string_view, PartOfDay>, 6> kParts{{{"MO", PartOfDay::morning},
                                                                        {"MI", PartOfDay::midday},
                                                                        {"AF", PartOfDay::afternoon},
                                                                        {"EV", PartOfDay::evening},
                                                                        {"NI", PartOfDay::night},
                                                                        {"DT", PartOfDay::daytime}}};

}  // namespace

bool with_modifier(const Match& m, Built& built) {
  if (m.has("word")) built.said->mod = *lexicon("modifiers").value(m.lower_text("word"));
  return true;
}

bool put_duration(Built& built, std::vector<Amount> amounts) {
  built.said = Said{DurationSaid{std::move(amounts)}, {}, nullptr};
  built.type = TimexType::duration;
  return true;
}

bool put_time(Built& built, CalendarSaid said) {
  built.type = TimexType::time;
  return put(built, std::move(said));
}

CountedUnit unit_of(std::string_view value) {
  const auto found =
      std::find_if(kUnits.begin(), kUnits.end(), [&](const UnitName& u) { return u.name == value; });
  return found == kUnits.end() ? CountedUnit{} : found->unit;
}

PartOfDay part_of(std::string_view code) {
  const auto found =
      std::find_if(kParts.begin(), kParts.end(), [&](const auto& p) { return p.first == code; });
  return found == kParts.end() ? PartOfDay::daytime : found->second;
}

Season season_of(std::string_view name) {
  if (name == "spring") return Season::spring;
  if (name == "summer") return Season::summer;
  return name == "winter" ? Season::winter : Season::autumn;
}

void set_year(CalendarSaid& said, std::string_view digits) {
  int year = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), year);
  said.year = year;
  said.short_year = digits.size() == 2;
}

std::optional<Step> step_of(std::string_view words) {
  const auto value = lexicon("steps").value(words);
  if (!value) return std::nullopt;
  Step step;
  if (value->starts_with('-')) step.steps = -1;
  if (value->starts_with('+')) step.steps = 1;
  if (value->ends_with("said")) step.base = Base::said;
  if (value->ends_with("past")) step.nearest_past = true;
  step.rolling = value->ends_with("over");
  return step;
}

bool day_fits_month(const CalendarSaid& said) {
  if (!said.day || !said.month) return true;
  if (*said.month < 1 || *said.month > 12) return false;
  const bool year_known = said.year && !said.short_year;
  return *said.day <= days_in_month(year_known ? *said.year : 2000, *said.month);
}

std::string alternation_of(std::string_view list) {
  std::vector<std::string_view> names;
  for (const LexiconRow& row : lexicon(list).rows()) names.push_back(row.surface);
  std::sort(names.begin(), names.end(),
            [](auto a, auto b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  std::string pattern;
  for (const auto name : names) {
    if (!pattern.empty()) pattern += '|';
    for (const char c : name) {
      if (c == '.') pattern += '\\';
      pattern += c;
    }
  }
  return pattern;
}

}  // namespace dateline
