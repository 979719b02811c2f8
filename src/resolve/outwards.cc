#include "resolve/outwards.h"

namespace dateline {

namespace {

bool is_letter_byte(char c) {
  return static_cast<unsigned char>((static_cast<unsigned char>(c) | 0x20U) - 'a') < 26;
}

bool ends_clause(char c) { return c == ';' || c == ':' || c == '"'; }

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

}  // namespace

bool is_word_char(char c) { return is_letter_byte(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80; }

bool Outwards::read() {
  if (count_ == kReach) return false;
  for (; more() && !is_word_char(peek()); step()) {
    const std::size_t mark = backwards ? at_ - 1 : at_;
    const bool in_clock =
        mark > 0 && is_digit_at(region_, mark - 1) && is_digit_at(region_, mark + 1);  // "9:00"
    if (ends_clause(peek()) && !in_clock) return false;
    if (peek() == ',') ++commas_;
  }
  if (!more()) return false;
  const std::size_t from = at_;
  while (more() && is_word_char(peek())) step();
  const std::size_t begin = backwards ? at_ : from;
  const std::string_view word = region_.substr(begin, (backwards ? from : at_) - begin);
  words_[count_++] = {word, commas_};
  if (word == "and" || word == "but") ++commas_;
  return true;
}

std::string_view Outwards::farther(std::size_t i) {
  const Word* found = word(i + 1);
  return found == nullptr ? std::string_view{} : found->text;
}

std::string_view Outwards::before(std::size_t i) { return backwards ? farther(i) : nearer(i); }
std::string_view Outwards::behind(std::size_t i) { return backwards ? nearer(i) : farther(i); }

}  // namespace dateline
