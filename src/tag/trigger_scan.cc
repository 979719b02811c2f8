#include "tag/trigger_scan.h"

#include <utility>

#include "text/wide.h"

namespace dateline {

namespace {

WordKey short_word_key(Letters lower, std::size_t size) {
  return {lower, hash_letters(0, lower), static_cast<std::uint32_t>(size)};
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  do {
    count = count_ascii_letters(bytes_at(text, at));
    at += count;
  } while (count == kLetters);
  return at;
}

}  // namespace

TriggerScan::TriggerScan(const Alphabet& alphabet) : alphabet_(alphabet) {
  for (const std::string_view word : alphabet.trigger_words()) add(word);
}

// A letter behind the word, or beyond ASCII, may be any byte.
void TriggerScan::add(std::string_view word) {
  constexpr std::size_t kAny = std::size_t{1} << kBits;
  if (!letters::is_ascii(load_letters(word.data(), 1))) begins_beyond_ascii_ = true;
  const auto bits_of = [&](std::size_t i) {
    const bool is_known = i < word.size() && static_cast<unsigned char>(word[i]) < 0x80;
    const std::size_t bits = is_known ? static_cast<unsigned char>(word[i]) % kAny : 0;
    return is_known ? std::pair(bits, bits + 1) : std::pair(bits, kAny);
  };
  const auto first = bits_of(0), second = bits_of(1), third = bits_of(2);
  for (std::size_t a = first.first; a < first.second; ++a) {
    for (std::size_t b = second.first; b < second.second; ++b) {
      for (std::size_t c = third.first; c < third.second; ++c) begins_.set(a | b << kBits | c << (2 * kBits));
    }
  }
}

bool TriggerScan::is_trigger(std::string_view text, std::size_t at, Letters first) const {
  const std::size_t count = count_ascii_letters(first);
  const bool is_short = count < kLetters;  // and so all of it is at hand
  const std::size_t end = is_short ? at + count : end_of_letters(text, at + count);
  if (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) return true;
  const std::string_view word = text.substr(at, end - at);
  const WordKey key =
      is_short ? short_word_key(first_letters(lower_letters(first), count), count) : key_of_word(word);
  return alphabet_.is_trigger(alphabet_.find(key, word, word[0] < 'a').symbol);
}

// True when one of the words that begin at `starts`, bytes from `at` on, is a trigger.
bool TriggerScan::has_trigger(std::string_view text, std::size_t at, Letters starts) const {
  for (starts &= letters::kHigh; starts != 0; starts &= starts - 1) {
    const std::size_t begin = at + letters::lowest(starts);
    const Letters first = bytes_at(text, begin);
    if (begins(first) && is_trigger(text, begin, first)) return true;
  }
  return false;
}

bool TriggerScan::may_hold(std::string_view text, Span sentence) const {
  text = text.substr(0, sentence.end);
  Letters before = 0;  // the byte before is a letter: the bits of a byte, lowest
  for (std::size_t at = sentence.begin; at < text.size(); at += wide::kBytes) {
    const wide::Bytes bytes = wide::load(text, at);
    if (wide::any(wide::is_digit(bytes)) || (begins_beyond_ascii_ && wide::any(bytes < 0))) return true;
    const auto [first, last] = wide::halves(wide::is_ascii_letter(bytes));
    if (has_trigger(text, at, first & ~(first << 8U | before)) ||
        has_trigger(text, at + kLetters, last & ~(last << 8U | first >> 56U)))
      return true;
    before = last >> 56U;
  }
  return false;
}

}  // namespace dateline
