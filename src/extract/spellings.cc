#include "extract/spellings.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "extract/signs.h"
#include "text/byte_scan.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kSlots = 2048;  // at first: an article has some 500 spellings
constexpr std::size_t kChunk = 4096;  // bytes

// The part that a word has by its role alone; Role is in this order.
constexpr std::array<Part, 16> kPartOfRole{
    Part::noun,        Part::determiner,  Part::possessive, Part::pronoun,
    Part::preposition, Part::coordinator, Part::relative,   Part::subordinator,
    Part::auxiliary,   Part::auxiliary,   Part::auxiliary,  Part::auxiliary,
    Part::negation,    Part::preposition, Part::adverb,     Part::number};
static_assert(static_cast<std::size_t>(Role::number) + 1 == kPartOfRole.size());

bool has_only_letters_and_digits(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    if (count_ascii_letters_and_digits(bytes_at(text, at)) < std::min(kLetters, text.size() - at))
      return false;
  }
  return true;
}

}  // namespace

Spellings::Spellings() : slots_(kSlots) { words_.reserve(kSlots / 2); }

// Where the spelling is, or the free slot where it belongs.
std::size_t Spellings::slot_of(const WordKey& key, std::string_view spelling) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = key.hash & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.number == kNoSpelling) return at;
    if (slot.first != key.first || slot.size != key.size) continue;
    if (key.size <= kLetters || words_[slot.number].text == spelling) return at;
  }
}

std::uint32_t Spellings::find(std::string_view spelling) const {
  return slots_[slot_of(exact_key(spelling), spelling)].number;
}

const Word& Spellings::word(std::string_view spelling) {
  const WordKey key = exact_key(spelling);
  Slot& slot = slots_[slot_of(key, spelling)];
  if (slot.number != kNoSpelling) return words_[slot.number];
  const auto number = static_cast<std::uint32_t>(words_.size());
  slot = {key.first, number, key.size};
  words_.push_back(make(spelling));
  words_.back().spelling = number;
  if (2 * words_.size() >= slots_.size()) grow();
  return words_.back();
}

void Spellings::grow() {
  slots_.assign(2 * slots_.size(), Slot{});
  for (const Word& word : words_) {
    const WordKey key = exact_key(word.text);
    slots_[slot_of(key, word.text)] = {key.first, word.spelling, key.size};
  }
}

Word Spellings::make(std::string_view spelling) {
  Word word;
  word.text = spelling;
  word.lower = lower(spelling);
  word.known = &known_word(word.lower);
  word.lexeme = word.known->lexeme;
  word.plain = has_only_letters_and_digits(spelling);
  word.capital = has_capital(spelling);
  const Role role = word.role();
  if (role == Role::none) {
    if (spelling[0] >= '0' && spelling[0] <= '9')
      word.part = word.lower.find('-') == std::string_view::npos ? Part::number : Part::adjective;
  } else {
    word.part = kPartOfRole[static_cast<std::size_t>(role)];
    if (role == Role::relative && word.lower == "that") word.part = Part::that;
    if (role == Role::preposition && word.lower == "to") word.part = Part::to;
  }
  return word;
}

// Rounded up, so that eight letters can be stored at a time.
char* Spellings::room_for(std::size_t size) {
  const std::size_t rounded = (size + kLetters - 1) / kLetters * kLetters;
  if (rounded > left_) {
    left_ = std::max(kChunk, rounded);
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    free_ = chunks_.back().get();
  }
  char* room = free_;
  free_ += rounded;
  left_ -= rounded;
  return room;
}

std::string_view Spellings::keep(std::string_view text) {
  char* kept = room_for(text.size());
  std::memcpy(kept, text.data(), text.size());
  return {kept, text.size()};
}

std::string_view Spellings::lower(std::string_view text) {
  Letters capitals = 0;
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    const Letters bytes = bytes_at(text, at);
    if (!letters::is_ascii(bytes) || letters::has_space(bytes)) return keep(plain(dateline::lower(text)));
    capitals |= letters::capitals(bytes);
  }
  if (capitals == 0) return text;
  char* small = room_for(text.size());
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    const Letters letters = lower_letters(bytes_at(text, at));
    std::memcpy(small + at, &letters, kLetters);
  }
  return {small, text.size()};
}

bool has_capital(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  return is_upper(first.value) || (is_letter(first.value) && first.size < word.size() &&
                                   is_upper(code_point_at(word, first.size).value));
}

}  // namespace dateline::extraction
