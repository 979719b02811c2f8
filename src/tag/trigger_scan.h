#pragma once

#include <bitset>
#include <string_view>

#include "model/span.h"
#include "tag/alphabet.h"

namespace dateline {

// Tells, from the bytes alone, sentences that can hold no time expression: half of news is never cut into
// tokens. Sixteen bytes at a time; a look at the first three letters of a word tells most words off.
class TriggerScan {
 public:
  explicit TriggerScan(const Alphabet& alphabet);

  // False when no token of `sentence` is a trigger. Where it is true the tokens decide.
  bool may_hold(std::string_view text, Span sentence) const;

 private:
  static constexpr unsigned kBits =
      5;  // of each of the three letters: in any case, and other bytes among them
  static constexpr std::size_t kLettersSeen = 3;

  void add(std::string_view word);
  bool begins(Letters first) const {
    return begins_[(first & 0x1FU) | (first >> 3U & 0x3E0U) | (first >> 6U & 0x7C00U)];
  }
  bool is_trigger(std::string_view text, std::size_t at, Letters first) const;
  bool has_trigger(std::string_view text, std::size_t at, Letters starts) const;

  const Alphabet& alphabet_;
  std::bitset<std::size_t{1} << (kBits * kLettersSeen)> begins_;  // words with these first letters
  bool begins_beyond_ascii_ = false;                              // some trigger does
};

}  // namespace dateline
