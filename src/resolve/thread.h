#pragma once

#include <cstdint>
#include <optional>

#include "resolve/context.h"

// Threads that run through an article beside its publication date: a story told inside it, a quarter reported
// on.
namespace dateline {

// Dates that later expressions may continue: those that name a stretch of at most a year.
bool continues(const Timex& timex);

// Where a story told inside a newer article stands: an old date with its year, said in this paragraph (for a
// day: or in the one before), with nothing counted from publication since or in its sentence. Dates without a
// year go on from it.
struct Story {
  std::optional<SaidDate> at;
  std::uint32_t paragraph = 0;
  std::optional<std::uint32_t> news;  // the last sentence with a date counted from publication

  void follow(const Timex& timex, std::uint32_t sentence, std::uint32_t where, const Context& context);
  bool goes_on(const TimeExpression& expression, std::uint32_t where, const Context& context) const;
};

// An evening or a night that is told goes on past midnight: "at 9 p.m. on Saturday … at 2:40 a.m." is on
// Sunday.
struct Night {
  std::uint32_t sentence = 0;

  void enter(std::uint32_t where, Context& context) const;
  void follow(const Timex& timex, const TimeExpression& expression, std::uint32_t where, Context& context);
};

// The quarter that a report is about: "a year ago" is the same quarter of the year before, as long as the
// report goes on (in this paragraph or the next).
struct Report {
  std::uint32_t paragraph = 0;
  std::uint32_t longer = 0;  // the paragraph that went on to a longer stretch

  void enter(std::uint32_t where, Context& context) const;
  void follow(const Timex& timex, const TimeExpression& expression, std::uint32_t where, Context& context);
};

}  // namespace dateline
