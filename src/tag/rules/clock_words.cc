#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// Clock times in words or with a dot, and hours told by the day beside them.
namespace dateline {

namespace {

bool put_clock(Built& built, int hour, int minute) {
  if (hour < 1 || hour > 12 || minute < 0 || minute > 59) return false;
  CalendarSaid said;
  said.clock = ClockTime{hour, minute, -1, {}};
  return put_time(built, said);
}

// "At 21.45 on 20 April", "17.00 BST"; without either it is a price or a share.
bool dotted(const Match& m, Built& built) {
  const std::string_view digits = m.text("n");
  const std::size_t dot = digits.find('.');
  const bool clock_like = (dot == 1 || dot == 2) && digits.size() == dot + 3;
  const bool at = m.has("cue") && m.lower_text("cue") != "by" && m.has("on");
  if (!clock_like || (!m.has("zone") && !at)) return false;
  CalendarSaid said;
  const int hour = static_cast<int>(m.number("n"));
  const int minute = static_cast<int>(m.number("n") * 100 + 0.5) % 100;
  said.clock = ClockTime{hour, minute, -1, m.value("zone")};
  return hour < 24 && minute < 60 && put_time(built, said);
}

// "Half past six" is T06:30: whether in the morning is not said.
bool spoken(const Match& m, Built& built) {
  const int hour = static_cast<int>(m.number("h"));
  const int minutes = m.has("half")      ? 30
                      : m.has("quarter") ? 15
                                         : static_cast<int>(m.number(m.has("n") ? "n" : "k"));
  const std::string word = m.has("word")    ? m.lower_text("word")
                           : m.has("word2") ? m.lower_text("word2")
                                            : "past";
  if (word == "past" || word == "after") return put_clock(built, hour, minutes);
  return put_clock(built, hour == 1 ? 12 : hour - 1, 60 - minutes);
}

bool is_later_half(PartOfDay part) { return part != PartOfDay::morning && part != PartOfDay::daytime; }

// The hour of a day whose part is named: "tonight at 8" is T20:00.
bool hour_of_part(const Said& day, ClockTime clock, Built& built) {
  built.said = day;
  built.type = TimexType::time;
  auto* shift = std::get_if<ShiftSaid>(&built.said->what);
  auto* calendar = std::get_if<CalendarSaid>(&built.said->what);
  std::optional<PartOfDay>* part = shift != nullptr      ? &shift->part
                                   : calendar != nullptr ? &calendar->part
                                                         : nullptr;
  if (part == nullptr || !*part || (calendar != nullptr && !calendar->day && !calendar->weekday))
    return false;
  if (is_later_half(**part) && clock.hour < 12) clock.hour += 12;
  part->reset();
  (shift != nullptr ? shift->clock : calendar->clock) = clock;
  return clock.hour <= 24;
}

bool with_part(const Match& m, Built& built) {
  const auto* clock = std::get_if<CalendarSaid>(&m.said(m.has("clock") ? "clock" : "clock2").what);
  if (clock == nullptr || !clock->clock || clock->day || clock->weekday || clock->month) return false;
  return hour_of_part(m.said(m.has("part") ? "part" : "part2"), *clock->clock, built);
}

}  // namespace

std::vector<Rule> clock_word_rules() {
  return {
      {.id = "clock.dotted",
       .pattern =
           R"((?:(?P<cue>at|from|until|since|by|about|around) )?(?P<t>{Number:n}(?: ?{zone})?)(?P<on> on (?:{~day}|{~Ordinal}|{~month}|{~weekday}))?)",
       .build = dotted,
       .examples = {{"17.00 BST", "T17:00+01:00"}, {"at 21.45 on 20 April", "T21:45"}},
       .rejects = {"at 21.45 francs", "rose by 3.25 on Monday", "at 17.5 on Monday"}},
      {.id = "clock.spoken",
       .pattern =
           R"((?P<t>(?:(?P<half>half) past|(?:a )?(?P<quarter>quarter) (?P<word>past|to|till|after)|{Number|digits:n} past|{Number|digits:k} (?:minutes|mins|min) (?P<word2>past|to)) {Number|digits:h}(?: o'clock)?)(?:[ ,;:!\?\.\)]|$))",
       .build = spoken,
       .examples = {{"at half past six", "T06:30"}, {"quarter to nine", "T08:45"}, {"ten past 5", "T05:10"}},
       .rejects = {"two to three", "a quarter to 30"}},
      {.id = "clock.half_hour",
       .pattern =
           R"((?:at|by|around|about|till|til|until|since|before|after|from) (?P<t>half {Number|digits:h})(?:[,;:!\?\.\)]|$| (?:and|on|in|tonight|tomorrow|today)))",
       .build =
           [](const Match& m, Built& built) {
             return m.number("h") <= 12 && put_clock(built, static_cast<int>(m.number("h")), 30);
           },
       .examples = {{"waiting since half 6!", "T06:30"}, {"meet at half seven tomorrow", "T07:30"}},
       .rejects = {"cut by half", "by half 20 and", "sold for half six"}},
      {.id = "clock.hour_minutes",
       .pattern =
           R"((?:at|by|around|about|till|until|before|after) (?P<t>{Number:h}[ -]{Number:min})(?:[,;:!\?\.\)]|$| ))",
       .build =
           [](const Match& m, Built& built) {
             const int minutes = static_cast<int>(m.number("min"));
             return minutes >= 15 && minutes % 5 == 0 &&
                    put_clock(built, static_cast<int>(m.number("h")), minutes);
           },
       .examples = {{"leaving at six thirty", "T06:30"}, {"by nine forty-five.", "T09:45"}},
       .rejects = {"at twenty thirty", "six thirty"}},
      {.id = "clock.hour_in_part",
       .pattern =
           R"((?:^|at|by|around|about|until|till|from|since|before|after|like) ?(?P<t>(?:{hour}(?:[:\.]{sixty})?|{Number:n}) (?:in the (?:{part})|at (?P<night>night))))",
       .build =
           [](const Match& m, Built& built) {
             const PartOfDay part = m.has("night") ? PartOfDay::night : part_of(m.value("part"));
             int hour = m.has("hour") ? m.integer("hour") : static_cast<int>(m.number("n"));
             if (is_later_half(part) && hour < 12) hour += 12;
             CalendarSaid said;
             said.clock = ClockTime{hour, m.has("sixty") ? m.integer("sixty") : -1, -1, {}};
             return hour >= 1 && hour <= 24 && put_time(built, said);
           },
       .examples = {{"will leave at 4 in the morning", "T04"}, {"by three in the afternoon", "T15"}},
       .rejects = {"killed 6 in the morning attack", "at 30 in the morning"}},
      {.id = "clock.small_hours",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>the (?:early|small|wee) hours of (?:the )?{Weekday|Day|Holiday:date}(?: morning)?))",
       .build =
           [](const Match& m, Built& built) {
             built.said = m.said("date");
             built.said->mod = "START";
             built.type = TimexType::time;
             auto* calendar = std::get_if<CalendarSaid>(&built.said->what);
             auto* shift = std::get_if<ShiftSaid>(&built.said->what);
             if (calendar == nullptr && shift == nullptr) return false;
             (calendar != nullptr ? calendar->part : shift->part) = PartOfDay::morning;
             return true;
           },
       .priority = 1,
       .examples = {{"in the small hours of Sunday", "XXXX-WXX-7TMO START"},
                    {"the early hours of 7 October", "XXXX-10-07TMO START"},
                    {"the early hours of Thursday morning", "XXXX-WXX-4TMO START"}},
       .rejects = {"the early hours of the war"}},
      {.id = "clock.digits_meridiem",
       .pattern = R"((?P<t>{digits:n} ?(?P<meridiem><meridiem>)))",
       .build =
           [](const Match& m, Built& built) {
             const int n = m.integer("n");
             if (m.text("n").size() < 3 || n / 100 < 1 || n / 100 > 12 || n % 100 > 59) return false;
             const bool pm = m.lower_text("meridiem").starts_with('p');
             CalendarSaid said;
             said.clock = ClockTime{n / 100 % 12 + (pm ? 12 : 0), n % 100, -1, {}};
             return put_time(built, said);
           },
       .examples = {{"at 530pm", "T17:30"}, {"1130 am", "T11:30"}},
       .rejects = {"1380 pm", "53 pm"}},
      {.id = "clock.with_part",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Clock:clock} {Part:part}|{Part:part2},?(?: at| @| around| about)? {Clock:clock2}))",
       .build = with_part,
       .priority = 1,
       .examples = {{"polls close 8pm tonight", "day+0T20"},
                    {"tonight at 8:30", "day+0T20:30"},
                    {"Friday night at 8 p.m.", "XXXX-WXX-5T20"}},
       .rejects = {"8 p.m. in the night"}},
      {.id = "clock.clock_part",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Clock:clock} (?:in|at) {Part:part}))",
       .build =
           [](const Match& m, Built& built) {
             built.said = m.said("clock");
             built.type = TimexType::time;
             auto* c = std::get_if<CalendarSaid>(&built.said->what);
             const auto* part = std::get_if<CalendarSaid>(&m.said("part").what);
             if (c == nullptr || !c->clock || part == nullptr || !part->part) return false;
             if (*part->part != PartOfDay::morning && c->clock->hour < 12) c->clock->hour += 12;
             return true;
           },
       .examples = {{"three o'clock in the afternoon", "T15:00"}, {"11 o'clock at night", "T23:00"}},
       .rejects = {"three in the afternoon"}},
  };
}

}  // namespace dateline
