#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "extract/attach.h"
#include "model/mention.h"

namespace dateline::extraction {

// An event that the sentence puts before, after or into another one: "rebels took the port two years after
// the vote", "inspectors had left before troops crossed the border".
struct Related {
  Relation::Kind kind = Relation::Kind::after;
  std::string_view length;  // TIMEX3 length between the two, or empty
  std::size_t begin = 0;    // the words that say so, [begin, end)
  std::size_t end = 0;
  Dated event;         // dated by the words; its `time` is that of the length, or kNone
  bool tells = false;  // the event is told as done, so that the words are enough to date it
  Dated other;         // the other event; its `time` means nothing
};

// False when no word of the sentence, whose cuts are given, can say so.
bool may_relate(std::string_view text, Span sentence, std::span<const Cut> cuts);

// Only what is told of as real: nothing that would, could or did not happen.
std::vector<Related> relate(const Parsed& parsed, const std::vector<Timex>& times);

}  // namespace dateline::extraction
