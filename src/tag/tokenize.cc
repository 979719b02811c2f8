#include <algorithm>
#include <array>

#include "tag/item.h"
#include "text/utf8.h"

namespace dateline {

namespace {

using Kind = Item::Kind;

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

Kind kind_of_any(char32_t c) {
  if (is_digit(c)) return Kind::digits;
  if (is_letter(c)) return Kind::word;
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

std::uint32_t end_of_run(std::string_view text, std::uint32_t at, std::uint32_t end, Kind kind) {
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (kind_of(c.value) != kind) break;
    at += c.size;
  }
  return at;
}

// Where the word that goes on at `at` with a letter that is not ASCII, or not, ends.
std::uint32_t end_of_word(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (!is_letter(c.value)) break;
    at += c.size;
  }
  return at;
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items)
      : text_(text), at_(sentence.begin), end_(sentence.end), alphabet_(alphabet), items_(items) {}

  void run() {
    items_.clear();
    while (at_ < end_) {
      const CodePoint c = code_point_at(text_, at_);
      const Kind kind = kind_of(c.value);
      if (kind == Kind::word) {
        add_word();
        if (at_ < end_ && text_[at_] == ' ') add_space(1);
      } else if (kind == Kind::space) {
        add_space(c.size);
      } else if (kind == Kind::digits) {
        const std::uint32_t end = end_of_run(text_, at_ + c.size, end_, kind);
        add(kind, end, alphabet_.digits_symbol(Span{at_, end}.of(text_)));
      } else {
        add(kind, at_ + c.size, alphabet_.mark_symbol(plain_mark(c.value)));
      }
    }
  }

 private:
  Item& add(Kind kind, std::uint32_t end, Symbol symbol) {
    Item& item = items_.emplace_back();
    item.span = {at_, end};
    item.kind = kind;
    item.symbol = symbol;
    item.glued = !after_space_;
    after_space_ = false;
    at_ = end;
    return item;
  }

  void add_space(std::uint32_t size) {
    std::uint32_t end = at_ + size;
    const auto next = static_cast<unsigned char>(end < end_ ? text_[end] : 'a');
    if (next >= kAscii || kKinds[next] == Kind::space) end = end_of_run(text_, end, end_, Kind::space);
    after_space_ = true;
    add(Kind::space, end, alphabet_.space());
    after_space_ = true;
  }

  // Takes the letters from at_ on: eight at a time, as long as they are ASCII.
  void add_word() {
    const std::uint32_t begin = at_;
    std::uint32_t end = at_;
    Letters bytes = bytes_at(text_, end);
    std::size_t count = count_ascii_letters(bytes);
    WordKey key{first_letters(lower_letters(bytes), count), 0, 0};
    key.hash = hash_letters(0, key.first);
    end += static_cast<std::uint32_t>(count);
    while (count == kLetters) [[unlikely]] {
        bytes = bytes_at(text_, end);
        count = count_ascii_letters(bytes);
        if (count > 0) key.hash = hash_letters(key.hash, first_letters(lower_letters(bytes), count));
        end += static_cast<std::uint32_t>(count);
      }
    bool capital = text_[begin] < 'a';
    const bool is_ascii = end < end_ ? static_cast<unsigned char>(text_[end]) < 0x80 : end == end_;
    key.size = end - begin;
    if (!is_ascii) [[unlikely]] {
      end = end_of_word(text_, std::min(end, end_), end_);
      key = key_of_word(Span{begin, end}.of(text_));
      capital = is_upper(code_point_at(text_, begin).value);
    }
    const auto word = alphabet_.find(key, Span{begin, end}.of(text_), capital);
    Item& item = add(Kind::word, end, word.symbol);
    item.entry = word.entry;
    item.capital = capital;
  }

  std::string_view text_;
  std::uint32_t at_, end_;
  const Alphabet& alphabet_;
  std::vector<Item>& items_;
  bool after_space_ = true;
};

}  // namespace

void tokenize(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items) {
  Tokenizer(text, sentence, alphabet, items).run();
}

}  // namespace dateline
