#include "tag/alphabet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline {

namespace {

// Code point of symbol 0: all symbols are two-byte UTF-8.
constexpr char32_t kFirst = 0x80;
constexpr Symbol kMost = 0x800 - kFirst;

struct ListClass {
  std::string_view word_class;
  std::string_view list;
  std::string_view only;  // when not empty: rows whose last column is this
  bool trigger;
};

// Which word list makes which class.
constexpr std::array kLists{
    ListClass{"street", "streets", "", false},
    ListClass{"numbered", "numbered_things", "", false},
    ListClass{"month", "months", "", true},
    ListClass{"weekday", "weekdays", "", true},
    ListClass{"month_full", "months", "full", false},
    ListClass{"month_short", "months", "short", false},
    ListClass{"weekday_full", "weekdays", "full", false},
    ListClass{"weekday_short", "weekdays", "short", false},
    ListClass{"unit", "units", "", true},
    ListClass{"unit_one", "units", "one", false},
    ListClass{"unit_many", "units", "many", false},
    ListClass{"season", "seasons", "", true},
    ListClass{"part", "parts_of_day", "", true},
    ListClass{"small", "cardinals", "small", false},
    ListClass{"tens", "cardinals", "tens", false},
    ListClass{"scale", "cardinals", "scale", false},
    ListClass{"ordinal_word", "ordinals", "", false},
    ListClass{"decade_word", "decades", "", true},
    ListClass{"zone", "timezones", "", false},
    ListClass{"holiday_word", "holiday_words", "", true},
    ListClass{"weekday_plural", "weekday_plurals", "", true},
    ListClass{"trigger_word", "trigger_words", "", true},
    ListClass{"set_word", "set_words", "", true},
    ListClass{"event_noun", "period_nouns", "", false},
    ListClass{"countable", "countables", "", false},
};

// What the passes find, as later passes and rules name it.
constexpr std::array<std::string_view, 22> kCategories{
    "Number",  "Ordinal", "Day",  "Weekday", "Week",    "Weekend", "Month", "Season",
    "Quarter", "Half",    "Year", "Decade",  "Century", "Part",    "Clock", "Duration",
    "Length",  "Offset",  "Set",  "Vague",   "Holiday", "Amount"};
// Categories that are a date of some granularity: the class {Date}.
constexpr std::array<std::string_view, 13> kDates{"Day",     "Weekday", "Week",  "Weekend", "Month",
                                                  "Season",  "Quarter", "Half",  "Year",    "Decade",
                                                  "Century", "Holiday", "Offset"};

constexpr std::array<std::string_view, 9> kDigitClasses{"digits", "day",  "month_number", "hour",  "sixty",
                                                        "two",    "year", "three",        "dotted"};

int to_number(std::string_view digits) {
  int value = -1;
  if (digits.size() <= 8) std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

// Classes of a number written in digits.
std::vector<std::string_view> digit_classes(std::string_view digits) {
  std::vector<std::string_view> result{"digits"};
  const int value = to_number(digits);
  const std::size_t size = digits.size();
  if (size <= 2 && value >= 1 && value <= 31) result.push_back("day");
  if (size <= 2 && value >= 1 && value <= 12) result.push_back("month_number");
  if (size <= 2 && value <= 24) result.push_back("hour");
  if (size == 2 && value <= 59) result.push_back("sixty");
  if (size == 2) result.push_back("two");
  if (size == 3) result.push_back("three");
  if (size == 4 && value >= 1000 && value <= 2199) result.push_back("year");
  return result;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool begins_with_capital(std::string_view word) { return is_upper(code_point_at(word, 0).value); }

void append_code(std::string& out, Symbol symbol) { append_code_point(out, kFirst + symbol); }

std::string set_expression(std::vector<Symbol> symbols) {
  std::sort(symbols.begin(), symbols.end());
  symbols.erase(std::unique(symbols.begin(), symbols.end()), symbols.end());
  std::string out = "[";
  for (const Symbol s : symbols) append_code(out, s);
  return out + "]";
}

}  // namespace

void append_symbol(std::string& out, Symbol symbol) {
  const char32_t c = kFirst + symbol;
  out.push_back(static_cast<char>(0xC0U | (c >> 6U)));
  out.push_back(static_cast<char>(0x80U | (c & 0x3FU)));
}

Alphabet::Alphabet(std::span<const std::string> literals) {
  for (const auto name : kDigitClasses) add_class(name);
  for (const auto name : kCategories) add_class(name);
  for (const auto name : {"Date", "word", "Capital", "unknown", "plural", "Name"}) add_class(name);
  unknown_ = intern({class_of("word"), class_of("unknown")});
  unknown_plural_ = intern({class_of("word"), class_of("unknown"), class_of("plural")});
  unknown_capital_ = intern({class_of("word"), class_of("Capital"), class_of("Name")});
  add_lists();
  add_literals(literals);
  assign_symbols();
  space_ = punctuation_symbol(U' ');
  other_ = intern({});
}

std::uint16_t Alphabet::add_class(std::string_view name) {
  const auto number = static_cast<std::uint16_t>(members_.size());
  classes_.emplace(name, number);
  members_.emplace_back();
  return number;
}

Symbol Alphabet::intern(const Key& key) {
  const auto [found, added] = symbols_.emplace(key, next_);
  if (!added) return found->second;
  if (next_ >= kMost) throw std::runtime_error("the rules name more words than the alphabet has symbols");
  for (const std::uint16_t c : key) {
    if (c < members_.size()) members_[c].push_back(next_);
  }
  trigger_.push_back(0);
  return next_++;
}

void Alphabet::add_lists() {
  for (const ListClass& list : kLists) {
    const std::uint16_t number = add_class(list.word_class);
    for (const LexiconRow& row : lexicon(list.list).rows()) {
      if (!list.only.empty() && row.columns.back() != list.only) continue;
      const bool capital = begins_with_capital(row.surface);
      words_[lower(row.surface)].memberships.push_back({number, row.columns[0], capital});
    }
  }
}

void Alphabet::add_literals(std::span<const std::string> literals) {
  for (const std::string& word : literals) {
    if (all_digits(word)) {
      literal_digits_.emplace(word, 0);
    } else {
      words_[lower(word)].literal = true;
    }
  }
}

void Alphabet::assign_symbols() {
  auto literal =
      static_cast<std::uint16_t>(members_.size() + 256);  // above all classes: tells literals apart
  std::vector<std::string_view> order;
  for (const auto& [word, entry] : words_) order.push_back(word);
  std::sort(order.begin(), order.end());  // never the order of a hash
  for (const auto word : order) {
    WordEntry& entry = words_.find(std::string(word))->second;
    Key low{class_of("word")};
    Key high{class_of("word"), class_of("Capital")};
    for (const Membership& m : entry.memberships) {
      if (!m.needs_capital) low.push_back(m.word_class);
      high.push_back(m.word_class);
    }
    if (entry.literal) {
      low.push_back(literal);
      high.push_back(literal++);
    }
    for (Key* key : {&low, &high}) std::sort(key->begin(), key->end());
    entry.lower = intern(low);
    entry.capital = intern(high);
  }
  for (auto& [digits, symbol] : literal_digits_) {
    Key key{literal++};
    for (const auto name : digit_classes(digits)) key.push_back(class_of(name));
    std::sort(key.begin(), key.end());
    symbol = intern(key);
  }
  for (const auto name : kCategories) {
    Key key{class_of(name)};
    if (std::find(kDates.begin(), kDates.end(), name) != kDates.end()) key.push_back(class_of("Date"));
    std::sort(key.begin(), key.end());
    intern(key);
  }
  for (char32_t c = U' '; c < 0x80; ++c) {
    if (!is_letter(c) && !(c >= U'0' && c <= U'9')) intern({static_cast<std::uint16_t>(0xF000U + c)});
  }
  for (const char32_t c : {U'—', U'€', U'£', U'¥', U'%', U'°', U'…', U'½', U'¼', U'¾'}) {
    intern({static_cast<std::uint16_t>(0xF000U + (c & 0xFFFU))});
  }
  // Every kind of number that digits can be, so that no symbol is made while texts are read.
  for (int n = 0; n <= 2200; ++n) {
    for (const std::string& form : {std::to_string(n), "0" + std::to_string(n), "00" + std::to_string(n)}) {
      Key key;
      for (const auto name : digit_classes(form)) key.push_back(class_of(name));
      std::sort(key.begin(), key.end());
      intern(key);
    }
  }
  for (const ListClass& list : kLists) {
    if (!list.trigger) continue;
    for (const Symbol s : members_[class_of(list.word_class)]) trigger_[s] = 1;
  }
  for (const Symbol s : members_[class_of("digits")]) trigger_[s] = 1;
}

const WordEntry* Alphabet::find(std::string_view word) const {
  const auto found = words_.find(std::string(word));
  return found == words_.end() ? nullptr : &found->second;
}

Symbol Alphabet::digits_symbol(std::string_view digits) const {
  if (const auto literal = literal_digits_.find(digits); literal != literal_digits_.end())
    return literal->second;
  Key key;
  for (const auto name : digit_classes(digits)) key.push_back(class_of(name));
  std::sort(key.begin(), key.end());
  return symbols_.at(key);
}

Symbol Alphabet::punctuation_symbol(char32_t c) const {
  const auto found = symbols_.find(Key{static_cast<std::uint16_t>(0xF000U + (c & 0xFFFU))});
  return found == symbols_.end() ? other_ : found->second;
}

Symbol Alphabet::category_symbol(std::string_view category) const {
  Key key{class_of(category)};
  if (std::find(kDates.begin(), kDates.end(), category) != kDates.end()) key.push_back(class_of("Date"));
  std::sort(key.begin(), key.end());
  return symbols_.at(key);
}

std::uint16_t Alphabet::class_of(std::string_view name) const {
  const auto found = classes_.find(name);
  if (found == classes_.end()) throw std::runtime_error("no class {" + std::string(name) + "}");
  return found->second;
}

std::vector<std::uint16_t> Alphabet::classes_of(std::string_view names) const {
  std::vector<std::uint16_t> classes;
  for (std::size_t at = 0; at <= names.size();) {
    const std::size_t bar = std::min(names.find('|', at), names.size());
    classes.push_back(class_of(names.substr(at, bar - at)));
    at = bar + 1;
  }
  return classes;
}

std::string Alphabet::class_expression(std::string_view names) const {
  std::vector<Symbol> symbols;
  for (const std::uint16_t c : classes_of(names))
    symbols.insert(symbols.end(), members_[c].begin(), members_[c].end());
  return set_expression(std::move(symbols));
}

std::string Alphabet::word_expression(std::string_view word) const {
  if (all_digits(word)) return set_expression({literal_digits_.at(std::string(word))});
  const WordEntry& entry = words_.at(lower(word));
  if (begins_with_capital(word)) return set_expression({entry.capital});
  return set_expression({entry.lower, entry.capital});
}

std::string Alphabet::punctuation_expression(char32_t c) const {
  std::string out;
  append_code(out, punctuation_symbol(c));
  return out;
}

}  // namespace dateline
