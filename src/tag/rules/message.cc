#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// How short messages say a time. The same words are anything in other texts, so that all of it counts in
// messages only: a greeting, a weekend without its "the", half a day.
namespace dateline {

namespace {

// A greeting is said now; "the evening" is that of the day last said.
bool part(const Match& m, Built& built) {
  const PartOfDay part = part_of(m.value("part"));
  if (m.has("greeting")) {
    ShiftSaid said;
    said.part = part;
    built.type = TimexType::time;
    return put(built, said);
  }
  CalendarSaid said;
  said.part = part;
  return put_time(built, said);
}

}  // namespace

std::vector<Rule> message_rules() {
  std::vector<Rule> rules{
      {.id = "message.soon",
       .pattern = R"((?P<t>soon)(?:["',;:!\?\.\)]|$| (?:(?P<bound>as|after|before)|{~word})))",
       .build =
           [](const Match& m, Built& built) {
             built.said = Said{VagueSaid{"FUTURE_REF"}, {}, nullptr};
             return !m.has("bound");
           },
       .priority = -1,
       .examples = {{"c u soon!", "FUTURE_REF"}, {"reaching soon lah", "FUTURE_REF"}},
       .rejects = {"as soon as i can"}},
      {.id = "message.day_part",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:{Weekday|Day:date}|{weekday_short:short}) {chat_part:part}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid weekday;
             if (m.has("short")) weekday.weekday = static_cast<Weekday>(m.integer("short"));
             built.said = m.has("date") ? m.said("date") : Said{weekday, {}, nullptr};
             const PartOfDay part = part_of(m.value("part"));
             built.type = TimexType::time;
             if (auto* shift = std::get_if<ShiftSaid>(&built.said->what)) {
               shift->part = part;
             } else if (auto* calendar = std::get_if<CalendarSaid>(&built.said->what)) {
               calendar->part = part;
             }
             return true;
           },
       .examples = {{"tmr aft got test", "day+1TAF"}, {"mon aft?", "XXXX-WXX-1TAF"}},
       .rejects = {"fore and aft"}},
      {.id = "message.part",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:(?:a|the) )?(?P<greeting>(?:good|gud|gd|great|nice|lovely|wonderful|pleasant) )?{part})(?:["',;:!\?\.\)]|$| ))",
       .build = part,
       .priority = -3,
       .examples = {{"gd morning!", "day+0TMO"}, {"good nite, sweet dreams", "day+0TNI"}},
       .rejects = {"nightly"}},
      {.id = "message.week_after_day",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:{Weekday:date}|{weekday_short:short}) (?:week|wk)|{Duration:length} on {Weekday:date2})(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match& m, Built& built) {
             const auto* length =
                 m.has("length") ? std::get_if<DurationSaid>(&m.said("length").what) : nullptr;
             OffsetSaid said;
             said.amounts = length != nullptr ? length->amounts : std::vector<Amount>{{1, Unit::week}};
             said.sign = 1;
             said.base = Base::said;
             CalendarSaid weekday;
             if (m.has("short")) weekday.weekday = static_cast<Weekday>(m.integer("short"));
             built.said = Said{said, {}, std::make_shared<const Said>(Said{weekday, {}, nullptr})};
             if (!m.has("short")) built.said->of = m.shared(m.has("date") ? "date" : "date2");
             return said.amounts.front().unit == Unit::week && said.amounts.front().count > 0;
           },
       .examples = {{"see u sat wk", "+P1W@said of (XXXX-WXX-6)"},
                    {"friday week is fine", "+P1W@said of (XXXX-WXX-5)"},
                    {"its a week on friday", "+P1W@said of (XXXX-WXX-5)"}},
       .rejects = {"sat weekly"}},
      {.id = "message.good_day",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:a )?(?:good|gud|gd|great|nice|lovely|wonderful|pleasant|blessed) {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return u.unit >= Unit::day && put_duration(built, {{1, u.unit}});
           },
       .priority = -1,
       .examples = {{"have a great day!", "P1D"}, {"hv a nice weekend", "P1WE"}},
       .rejects = {"a good minute"}},
      {.id = "message.weekend",
       .pass = Pass::relative,
       .pattern = R"((?P<t>weekend|wkend|wknd)(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match&, Built& built) {
             ShiftSaid said;
             said.unit = Unit::weekend;
             return put(built, said);
           },
       .priority = -3,
       .examples = {{"wkend free?", "weekend+0"}, {"how was ur weekend?", "weekend+0"}},
       .rejects = {"weekends"}},
      {.id = "message.half_unit",
       .pass = Pass::amount,
       .pattern = R"((?P<t>half {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return put_duration(built, {{0.5 * u.count, u.unit}});
           },
       .examples = {{"half day leave tmr", "P0.5D"}, {"wait half hr", "PT0.5H"}},
       .rejects = {"half of it"}},
      {.id = "message.every_day",
       .pattern = R"((?P<t>everyday)(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match&, Built& built) {
             built.said = Said{SetSaid{"P1D", "EVERY", {}}, {}, nullptr};
             built.type = TimexType::set;
             return true;
           },
       .examples = {{"everyday got work", "P1D EVERY"}, {"i jog everyday", "P1D EVERY"}},
       .rejects = {"every daylight"}},
  };
  for (Rule& rule : rules) rule.in_messages_only = true;
  return rules;
}

}  // namespace dateline
