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

// What the bytes of a spelling say of it.
struct Look {
  bool simple = true;  // ASCII, no space
  bool plain = true;   // ASCII letters and digits only
  bool small = true;   // no capital A to Z
  WordKey lower = {};  // exact_key of its lower case, when it is simple
};

// `first`: its first eight bytes.
Look look_at(std::string_view text, Letters first) {
  Look look;
  look.lower.size = static_cast<std::uint32_t>(text.size());
  look.lower.first = lower_letters(first);
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    const Letters bytes = at == 0 ? first : bytes_at(text, at);
    const Letters lower = lower_letters(bytes);
    look.lower.hash = hash_letters(look.lower.hash, lower);
    look.small = look.small && lower == bytes;
    if (count_ascii_letters_and_digits(bytes) >= std::min(kLetters, text.size() - at)) continue;
    look.plain = false;
    look.simple = look.simple && letters::is_ascii(bytes) && !letters::has_space(bytes);
  }
  return look;
}

// The part that a word has by itself.
Part part_of(const Word& word) {
  const Role role = word.role();
  if (role == Role::none) {
    if (word.text[0] < '0' || word.text[0] > '9') return Part::noun;
    return word.lower.find('-') == std::string_view::npos ? Part::number : Part::adjective;
  }
  if (role == Role::relative && word.lower == "that") return Part::that;
  if (role == Role::preposition && word.lower == "to") return Part::to;
  return kPartOfRole[static_cast<std::size_t>(role)];
}

}  // namespace

Spellings::Spellings() : slots_(kSlots) {
  spelled_.reserve(kSlots / 2);
  words_.reserve(kSlots / 4);
}

std::uint32_t Spellings::find(std::string_view spelling) const {
  return slots_[slot_of(exact_key(spelling), spelling)].number;
}

std::uint32_t Spellings::add(const WordKey& key, std::string_view spelling) {
  const auto number = static_cast<std::uint32_t>(spelled_.size());
  slots_[slot_of(key, spelling)] = {key.first, number, key.size};
  spelled_.push_back({spelling, key.first});
  if (2 * spelled_.size() >= slots_.size()) grow();
  return number;
}

const Word& Spellings::make(std::uint32_t number) {
  Spelled& spelled = spelled_[number];
  spelled.word = static_cast<std::uint32_t>(words_.size());
  const std::string_view spelling = spelled.text;
  const Look look = look_at(spelling, spelled.first);
  Word& word = words_.emplace_back();
  word.text = spelling;
  word.lower = !look.simple ? keep(plain(dateline::lower(spelling)))
               : look.small ? spelling
                            : small_letters(spelling);
  word.known = &known_word(look.simple ? look.lower : exact_key(word.lower), word.lower);
  word.lexeme = word.known->lexeme;
  word.plain = look.plain;
  word.capital = (!look.simple || !look.small) && has_capital(spelling);
  word.part = part_of(word);
  word.spelling = number;
  return word;
}

void Spellings::grow() {
  slots_.assign(2 * slots_.size(), Slot{});
  for (std::size_t i = 0; i < spelled_.size(); ++i) {
    const WordKey key = exact_key(spelled_[i].text);
    slots_[slot_of(key, spelled_[i].text)] = {key.first, static_cast<std::uint32_t>(i), key.size};
  }
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

std::string_view Spellings::small_letters(std::string_view text) {
  char* small = room_for(text.size());
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    const Letters letters = lower_letters(bytes_at(text, at));
    std::memcpy(small + at, &letters, kLetters);
  }
  return {small, text.size()};
}

std::string_view Spellings::lower(std::string_view text) {
  const Look look = look_at(text, text.empty() ? 0 : bytes_at(text, 0));
  if (!look.simple) return keep(plain(dateline::lower(text)));
  return look.small ? text : small_letters(text);
}

}  // namespace dateline::extraction
