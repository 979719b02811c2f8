#include <array>
#include <charconv>

#include "tag/item.h"
#include "text/utf8.h"

namespace dateline {

namespace {

enum class Kind : std::uint8_t { letters, digits, space, mark };

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

Kind kind_of_any(char32_t c) {
  if (is_digit(c)) return Kind::digits;
  if (is_letter(c)) return Kind::letters;
  return is_space(c) ? Kind::space : Kind::mark;
}

constexpr std::size_t kAscii = 128;
const std::array<Kind, kAscii> kKinds = [] {
  std::array<Kind, kAscii> kinds{};
  for (char32_t c = 0; c < kAscii; ++c) kinds[c] = kind_of_any(c);
  return kinds;
}();

Kind kind_of(char32_t c) { return c < kAscii ? kKinds[c] : kind_of_any(c); }

// Marks that mean the same to the rules have one symbol.
char32_t plain_mark(char32_t c) {
  switch (c) {
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'−':
      return U'-';
    case U'‘':
    case U'’':
    case U'ʼ':
    case U'′':
    case U'`':
      return U'\'';
    case U'“':
    case U'”':
    case U'″':
    case U'«':
    case U'»':
      return U'"';
    case U'―':
      return U'—';
    default:
      return c;
  }
}

double number_of(std::string_view digits) {
  double value = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::uint32_t end_of_run(std::string_view text, std::uint32_t at, std::uint32_t end, Kind kind) {
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (kind_of(c.value) != kind) break;
    at += c.size;
  }
  return at;
}

// Takes the letters from item.span.begin on.
void add_word(std::string_view text, std::uint32_t end, const Alphabet& alphabet, Item& item) {
  std::uint32_t at = item.span.begin;
  std::uint32_t hash = kNoLetters;
  while (at < end) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte | 0x20U) - 'a' < 26U) {
      hash = hash_letter(hash, text[at++]);
      continue;
    }
    if (byte < 0x80) break;
    const CodePoint c = code_point_at(text, at);
    if (!is_letter(c.value)) break;
    for (const std::uint32_t next = at + c.size; at < next; ++at) hash = hash_letter(hash, text[at]);
  }
  item.span.end = at;
  const std::string_view word = item.span.of(text);
  item.capital = is_upper(code_point_at(word, 0).value);
  item.entry = alphabet.find(word, hash);
  if (item.entry == nullptr) {
    item.symbol = alphabet.unknown_word(item.capital, word.ends_with('s') && !word.ends_with("ss"));
  } else {
    item.symbol = item.capital ? item.entry->capital : item.entry->lower;
  }
}

}  // namespace

void tokenize(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items) {
  items.clear();
  for (std::uint32_t at = sentence.begin; at < sentence.end;) {
    const CodePoint c = code_point_at(text, at);
    const Kind kind = kind_of(c.value);
    const bool glued = !items.empty() && kind != Kind::space && items.back().symbol != alphabet.space();
    Item& item = items.emplace_back();
    item.glued = glued;
    item.span = {at, at + c.size};
    switch (kind) {
      case Kind::letters:
        add_word(text, sentence.end, alphabet, item);
        break;
      case Kind::digits:
        item.span.end = end_of_run(text, item.span.end, sentence.end, kind);
        item.number = number_of(item.span.of(text));
        item.symbol = alphabet.digits_symbol(item.span.of(text));
        break;
      case Kind::space:
        item.span.end = end_of_run(text, item.span.end, sentence.end, kind);
        item.symbol = alphabet.space();
        break;
      case Kind::mark:
        item.symbol = alphabet.mark_symbol(plain_mark(c.value));
        break;
    }
    at = item.span.end;
  }
}

}  // namespace dateline
