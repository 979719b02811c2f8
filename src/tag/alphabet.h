#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The rules do not read letters: they read symbols, one for each word, number or punctuation mark. A symbol
// says all that any rule can ask of a token, so that "3 March" and "17 June" are the same string of symbols.
// A pattern is compiled to RE2 over these symbols; a sentence of 150 letters becomes some 50 symbols, and
// nothing has to be asked twice.
namespace dateline {

using Symbol = std::uint16_t;

// A word's place in a class: "june" is a {month} of value "6".
struct Membership {
  std::uint16_t word_class = 0;
  std::string_view value;
  bool needs_capital = false;
};

// What the language knows of a word, found by its lower-case form.
struct WordEntry {
  std::vector<Membership> memberships;
  Symbol lower = 0;      // its symbol in lower case …
  Symbol capital = 0;    // … and where the text has it with a capital
  bool literal = false;  // some pattern names this very word
};

class Alphabet {
 public:
  // Classes of the word lists, of digits ({year}, {day}, …) and of what the rules find themselves ({Day},
  // {Duration}, …), and the words that patterns name.
  explicit Alphabet(std::span<const std::string> literals);

  const WordEntry* find(std::string_view lower_case_word) const;
  Symbol digits_symbol(std::string_view digits) const;
  Symbol punctuation_symbol(char32_t c) const;
  Symbol category_symbol(std::string_view category) const;
  // A word that no list and no pattern names: {unknown}, {plural} when it ends in s, {Name} with a capital.
  Symbol unknown_word(bool capital, bool plural = false) const {
    return capital ? unknown_capital_ : plural ? unknown_plural_ : unknown_;
  }
  Symbol space() const { return space_; }

  // Number of a class; throws std::runtime_error for a name that no class has.
  std::uint16_t class_of(std::string_view name) const;
  std::vector<std::uint16_t> classes_of(std::string_view names) const;  // "month|season"
  // The symbols of a class or of several ("month|season"), of a literal word (a capital in it: only where the
  // text has one), of a punctuation mark, as an RE2 expression.
  std::string class_expression(std::string_view names) const;
  std::string word_expression(std::string_view word) const;
  std::string punctuation_expression(char32_t c) const;

  // True for symbols without which no time expression can be: a sentence that has none needs no rules.
  bool is_trigger(Symbol symbol) const { return trigger_[symbol]; }

 private:
  using Key = std::vector<std::uint16_t>;  // classes, sorted; a literal adds a number of its own
  Symbol intern(const Key& key);
  std::uint16_t add_class(std::string_view name);
  void add_lists();
  void add_literals(std::span<const std::string> literals);
  void assign_symbols();

  std::map<std::string, std::uint16_t, std::less<>> classes_;
  std::vector<std::vector<Symbol>> members_;  // of each class
  std::unordered_map<std::string, WordEntry> words_;
  std::map<Key, Symbol> symbols_;
  std::map<std::string, Symbol, std::less<>> literal_digits_;
  std::vector<char> trigger_;
  Symbol next_ = 0;
  Symbol unknown_ = 0, unknown_plural_ = 0, unknown_capital_ = 0, space_ = 0, other_ = 0;
};

// One symbol in the strings that RE2 reads: always two bytes.
void append_symbol(std::string& out, Symbol symbol);
constexpr std::size_t kSymbolBytes = 2;

}  // namespace dateline
