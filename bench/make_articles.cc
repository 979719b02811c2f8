// make_articles BYTES: about so many bytes of NDJSON articles on standard output, the same on every machine.
//
// Made like news: a publication date, paragraphs, two sentences of three without a time in them, about three
// time expressions in 1,000 bytes, numbers that are no dates.
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>

namespace {

// SplitMix64: the standard library's distributions are not the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed) {}
  std::uint64_t roll(std::uint64_t sides) {
    std::uint64_t z = (state_ += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
    return (z ^ (z >> 31U)) % sides;
  }
  template <std::size_t N>
  std::string_view pick(const std::array<std::string_view, N>& from) {
    return from[roll(N)];
  }

 private:
  std::uint64_t state_;
};

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                    "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> kWho{
    "The harbor council",    "A regional court",     "The transport minister",
    "Striking dockers",      "The ferry company",    "Engineers",
    "The opposition",        "A team of surveyors",  "The city's hospital",
    "Farmers in the valley", "The national railway", "Two fishing villages"};
constexpr std::array<std::string_view, 12> kDid{"approved the plan for a second bridge",
                                                "rejected an appeal by the owners",
                                                "opened talks on wages and safety",
                                                "closed the northern terminal",
                                                "signed an agreement with its neighbors",
                                                "blocked the road to the refinery",
                                                "published a report on the flood defenses",
                                                "began repairs on the old lighthouse",
                                                "elected a new chairwoman",
                                                "withdrew from the joint project",
                                                "arrested the head of the customs office",
                                                "announced cuts to the winter timetable"};
constexpr std::array<std::string_view, 12> kPlain{
    "The decision surprised many people in the town, where the works had been the largest employer by far.",
    "“We were never asked what we wanted,” said a spokeswoman, who did not give further details.",
    "Residents complained about the noise, the dust and the long detours through narrow lanes.",
    "Some 4,500 households depend on the pipeline, and 12 percent of them have no other supply.",
    "Nobody was hurt, but the building was badly damaged and remains closed to visitors.",
    "Critics say that the costs, put at $2.4 million, were far higher than the government had promised.",
    "The two sides disagree over who should pay for the dredging of the channel.",
    "Officials declined to comment, and letters to the company went unanswered.",
    "Its engines are old, its crew is small, and spare parts are hard to find anywhere on the coast.",
    "Lawyers for the owners argued that the permit had been granted without proper notice.",
    "A map of the planned route hangs in the library, next to a box for suggestions.",
    "The union represents about 800 workers at three sites, most of them in the harbor."};

std::string a_time(Dice& dice) {
  const auto day = dice.roll(28) + 1;
  const auto year = dice.roll(40) + 1975;
  switch (dice.roll(12)) {
    case 0:
      return fmt::format("on {} {}, {}", dice.pick(kMonths), day, year);
    case 1:
      return fmt::format("on {} {} {}", day, dice.pick(kMonths), year);
    case 2:
      return fmt::format("in {} {}", dice.pick(kMonths), year);
    case 3:
      return fmt::format("in {}", year);
    case 4:
      return "last week";
    case 5:
      return fmt::format("{} days later", dice.roll(20) + 2);
    case 6:
      return fmt::format("in the early {}0s", year / 10);
    case 7:
      return "two years ago";
    case 8:
      return "yesterday";
    case 9:
      return fmt::format("after {} months of delay", dice.roll(20) + 2);
    default:
      return fmt::format("on {}", dice.pick(kWeekdays));
  }
}

std::string an_article(Dice& dice, std::uint64_t number) {
  std::string text;
  const auto paragraphs = dice.roll(12) + 3;
  for (std::uint64_t p = 0; p < paragraphs; ++p) {
    if (p > 0) text += "\\n\\n";
    const auto sentences = dice.roll(4) + 2;
    for (std::uint64_t s = 0; s < sentences; ++s) {
      if (s > 0) text += ' ';
      if (dice.roll(3) == 0) {
        text += fmt::format("{} {} {}.", dice.pick(kWho), dice.pick(kDid), a_time(dice));
      } else {
        text += dice.pick(kPlain);
      }
    }
  }
  return fmt::format(R"({{"id":"article-{}","published":"{}-{:02}-{:02}","title":"{} {}","text":"{}"}})",
                     number, dice.roll(25) + 1990, dice.roll(12) + 1, dice.roll(28) + 1, dice.pick(kWho),
                     dice.pick(kDid), text);
}

}  // namespace

int main(int argc, char** argv) {
  std::uint64_t wanted = 0;
  if (argc == 2) std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), wanted);
  if (wanted == 0) {
    fmt::print(stderr, "usage: make_articles BYTES\n");
    return 2;
  }
  Dice dice(1);
  std::uint64_t written = 0;
  for (std::uint64_t number = 1; written < wanted; ++number) {
    const std::string line = an_article(dice, number);
    fmt::print("{}\n", line);
    written += line.size() + 1;
  }
}
