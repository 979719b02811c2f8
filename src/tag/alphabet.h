#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "tag/word_table.h"

// The rules do not read letters: they read symbols, one for each word, number or punctuation mark. A symbol
// says all that any rule can ask of a token, so that "3 March" and "17 June" are the same string of symbols.
// A pattern is compiled to RE2 over these symbols; a sentence of 150 letters becomes some 50 symbols, and
// nothing has to be asked twice.
namespace dateline {

// All symbols are code points of two bytes in UTF-8, from U+0080 on.
constexpr std::size_t kMostSymbols = 0x800 - 0x80;
using SymbolSet = std::bitset<kMostSymbols>;

// What the passes find, as later passes read it.
enum class Category : std::uint8_t {
  number,
  ordinal,
  day,
  weekday,
  week,
  weekend,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century,
  part,
  clock,
  duration,
  length,
  offset,
  set,
  vague,
  holiday,
  amount
};
constexpr std::size_t kCategories = 22;

class Alphabet {
 public:
  // Classes of the word lists, of digits ({year}, {day}, …) and of what the rules find themselves ({Day},
  // {Duration}, …), and the words that patterns name.
  explicit Alphabet(std::span<const std::string> literals);

  struct Word {
    const WordEntry* entry = nullptr;  // nullptr: no list and no pattern names it
    Symbol symbol = 0;
  };
  // The word `text`, in any case.
  Word find(const WordKey& key, std::string_view text, bool capital) const {
    const WordTable::Slot& slot = table_.find(key, text);
    const bool plural = text.back() == 's' && (text.size() == 1 || text[text.size() - 2] != 's');
    const Symbol known = capital ? slot.capital : slot.lower;
    if (slot.number == 0) return {nullptr, unknown_word(capital, plural)};
    return {table_.entry_of(slot), known};
  }
  Symbol digits_symbol(std::string_view digits) const;
  Symbol mark_symbol(char32_t c) const;
  Symbol category_symbol(Category category) const { return categories_[static_cast<std::size_t>(category)]; }
  // A word that no list and no pattern names: {unknown}, {plural} when it ends in s, {Name} with a capital.
  Symbol unknown_word(bool capital, bool plural = false) const {
    return unknown_words_[2 * std::size_t{capital} + std::size_t{plural}];
  }
  Symbol space() const { return space_; }

  // Number of a class; throws std::runtime_error for a name that no class has.
  std::uint16_t class_of(std::string_view name) const;
  std::vector<std::uint16_t> classes_of(std::string_view names) const;  // "month|season"
  // The symbols of a class or of several ("month|season"), of a literal word (a capital in it: only where the
  // text has one), of punctuation marks.
  SymbolSet class_symbols(std::string_view names) const;
  SymbolSet word_symbols(std::string_view word) const;
  SymbolSet mark_symbols(std::string_view marks) const;

  std::size_t size() const { return next_; }

  // True for symbols without which no time expression can be: a sentence that has none needs no rules.
  bool is_trigger(Symbol symbol) const { return trigger_[symbol]; }
  std::vector<std::string_view> trigger_words() const;  // in lower case

 private:
  using Key = std::vector<std::uint16_t>;  // classes, sorted; a literal adds a number of its own
  Symbol intern(Key key);
  std::uint16_t add_class(std::string_view name);
  void add_lists();
  void add_literals(std::span<const std::string> literals);
  void assign_symbols();
  std::uint16_t assign_words(std::uint16_t literal);
  void assign_digits(std::uint16_t literal);
  void assign_categories();
  void assign_marks();
  void mark_triggers();

  std::map<std::string, std::uint16_t, std::less<>> classes_;
  std::vector<SymbolSet> members_;  // of each class
  std::unordered_map<std::string, WordEntry> words_;
  WordTable table_;
  std::map<Key, Symbol> symbols_;
  std::map<std::string, Symbol, std::less<>> literal_digits_;
  std::array<Symbol, 256> digits_{};  // by digit_kinds
  std::array<Symbol, kCategories> categories_{};
  std::array<Symbol, 128> ascii_marks_{};
  std::map<char32_t, Symbol> other_marks_;
  std::vector<char> trigger_;
  Symbol next_ = 0;
  std::array<Symbol, 4> unknown_words_{};  // [2 × capital + plural]
  Symbol space_ = 0, other_ = 0;
};

// One symbol in the strings that RE2 reads: always two bytes.
constexpr std::size_t kSymbolBytes = 2;
inline void write_symbol(char* to, Symbol symbol) {
  const unsigned c = 0x80U + symbol;
  to[0] = static_cast<char>(0xC0U | (c >> 6U));
  to[1] = static_cast<char>(0x80U | (c & 0x3FU));
}

// Any of the symbols, for RE2.
std::string expression_of(const SymbolSet& symbols);

}  // namespace dateline
