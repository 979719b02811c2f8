#include <charconv>

#include "tag/item.h"
#include "text/utf8.h"

namespace dateline {

namespace {

enum class Kind : std::uint8_t { letters, digits, space, mark };

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

Kind kind_of(char32_t c) {
  if (is_digit(c)) return Kind::digits;
  if (is_letter(c)) return Kind::letters;
  return is_space(c) ? Kind::space : Kind::mark;
}

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

// ASCII in place; anything else is no word of the lists and is left as it is.
std::string_view lower_word(std::string_view word, std::string& buffer) {
  buffer.assign(word);
  for (char& c : buffer) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return buffer;
}

void add_word(std::string_view text, const Alphabet& alphabet, Item& item) {
  thread_local std::string buffer;
  item.capital = is_upper(code_point_at(text, item.span.begin).value);
  item.entry = alphabet.find(lower_word(item.span.of(text), buffer));
  if (item.entry == nullptr) {
    const std::string_view word = item.span.of(text);
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
    Item item;
    item.glued = !items.empty() && kind != Kind::space && items.back().symbol != alphabet.space();
    item.span = {at, kind == Kind::mark ? at + c.size : end_of_run(text, at + c.size, sentence.end, kind)};
    switch (kind) {
      case Kind::letters:
        add_word(text, alphabet, item);
        break;
      case Kind::digits:
        item.number = number_of(item.span.of(text));
        item.symbol = alphabet.digits_symbol(item.span.of(text));
        break;
      case Kind::space:
        item.symbol = alphabet.space();
        break;
      case Kind::mark:
        item.symbol = alphabet.punctuation_symbol(plain_mark(c.value));
        break;
    }
    at = item.span.end;
    items.push_back(std::move(item));
  }
}

}  // namespace dateline
