#include "tag/alphabet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

#include "text/lexicon.h"
#include "text/split.h"
#include "text/utf8.h"

namespace dateline {

namespace {

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
    ListClass{"day_word", "day_words", "", true},
    ListClass{"two_word", "two_words", "", false},
    ListClass{"chat_part", "chat_parts", "", true},
    ListClass{"chat", "chat_words", "chat", false},
    ListClass{"event_noun", "period_nouns", "", false},
    ListClass{"countable", "countables", "", false},
};

// The categories as rules name them.
constexpr std::array<std::string_view, kCategories> kCategoryNames{
    "Number",  "Ordinal", "Day",  "Weekday", "Week",    "Weekend", "Month", "Season",
    "Quarter", "Half",    "Year", "Decade",  "Century", "Part",    "Clock", "Duration",
    "Length",  "Offset",  "Set",  "Vague",   "Holiday", "Amount"};
// Categories that are a date of some granularity: the class {Date}.
constexpr std::array<std::string_view, 13> kDates{"Day",     "Weekday", "Week",  "Weekend", "Month",
                                                  "Season",  "Quarter", "Half",  "Year",    "Decade",
                                                  "Century", "Holiday", "Offset"};

// The classes of a number written in digits; its kinds are a bit for each.
constexpr std::array<std::string_view, 8> kDigitClasses{"digits", "day", "month_number", "hour",
                                                        "sixty",  "two", "year",         "three"};

int to_number(std::string_view digits) {
  int value = -1;
  if (digits.size() <= 8) std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::uint8_t digit_kinds(std::string_view digits) {
  const int value = to_number(digits);
  const std::size_t size = digits.size();
  const bool holds[] = {true,
                        size <= 2 && value >= 1 && value <= 31,
                        size <= 2 && value >= 1 && value <= 12,
                        size <= 2 && value <= 24,
                        size == 2 && value <= 59,
                        size == 2,
                        size == 4 && value >= 1000 && value <= 2199,
                        size == 3};
  unsigned kinds = 0;
  for (std::size_t i = 0; i < std::size(holds); ++i) kinds |= unsigned{holds[i]} << i;
  return static_cast<std::uint8_t>(kinds);
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool begins_with_capital(std::string_view word) { return is_upper(code_point_at(word, 0).value); }

}  // namespace

std::string expression_of(const SymbolSet& symbols) {
  std::string out = "[";
  const auto add = [&out](std::size_t symbol) {
    out.resize(out.size() + kSymbolBytes);
    write_symbol(out.data() + out.size() - kSymbolBytes, static_cast<Symbol>(symbol));
  };
  for (std::size_t s = symbols._Find_first(); s < symbols.size(); s = symbols._Find_next(s)) {
    const std::size_t first = s;
    while (s + 1 < symbols.size() && symbols[s + 1]) ++s;
    add(first);
    if (s == first) continue;
    out += '-';
    add(s);
  }
  return out + "]";
}

Alphabet::Alphabet(std::span<const std::string> literals) {
  for (const auto name : kDigitClasses) add_class(name);
  for (const auto name : kCategoryNames) add_class(name);
  for (const auto name : {"Date", "word", "Capital", "unknown", "plural", "Name"}) add_class(name);
  unknown_words_[0] = intern({class_of("word"), class_of("unknown")});
  unknown_words_[1] = intern({class_of("word"), class_of("unknown"), class_of("plural")});
  unknown_words_[2] = unknown_words_[3] = intern({class_of("word"), class_of("Capital"), class_of("Name")});
  other_ = intern({});
  add_lists();
  add_literals(literals);
  assign_symbols();
}

std::uint16_t Alphabet::add_class(std::string_view name) {
  const auto number = static_cast<std::uint16_t>(members_.size());
  classes_.emplace(name, number);
  members_.emplace_back();
  return number;
}

Symbol Alphabet::intern(Key key) {
  std::sort(key.begin(), key.end());
  const auto [found, added] = symbols_.emplace(std::move(key), next_);
  if (!added) return found->second;
  if (next_ >= kMostSymbols)
    throw std::runtime_error("the rules name more words than the alphabet has symbols");
  for (const std::uint16_t c : found->first) {
    if (c < members_.size()) members_[c].set(next_);
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
  const auto above_all_classes = static_cast<std::uint16_t>(members_.size() + 256);  // tells literals apart
  assign_digits(assign_words(above_all_classes));
  assign_categories();
  assign_marks();
  mark_triggers();
}

std::uint16_t Alphabet::assign_words(std::uint16_t literal) {
  const std::map<std::string_view, WordEntry*> in_order = [this] {  // never the order of a hash
    std::map<std::string_view, WordEntry*> result;
    for (auto& [word, entry] : words_) result.emplace(word, &entry);
    return result;
  }();
  for (const auto& [word, entry] : in_order) {
    Key low{class_of("word")};
    Key high{class_of("word"), class_of("Capital")};
    for (const Membership& m : entry->memberships) {
      if (!m.needs_capital) low.push_back(m.word_class);
      high.push_back(m.word_class);
    }
    if (entry->literal) {
      low.push_back(literal);
      high.push_back(literal++);
    }
    entry->lower = intern(std::move(low));
    entry->capital = intern(std::move(high));
  }
  table_ = WordTable(words_);
  return literal;
}

void Alphabet::assign_digits(std::uint16_t literal) {
  const auto key_of = [this](std::string_view digits) {
    Key key;
    for (std::size_t i = 0; i < kDigitClasses.size(); ++i) {
      if ((digit_kinds(digits) >> i & 1U) != 0) key.push_back(class_of(kDigitClasses[i]));
    }
    return key;
  };
  for (auto& [digits, symbol] : literal_digits_) {
    Key key = key_of(digits);
    key.push_back(literal++);
    symbol = intern(std::move(key));
  }
  // Numbers of every kind that there is.
  std::vector<std::string> forms{"100", "0999", "1000", "10000"};
  for (int n = 0; n < 100; ++n) forms.push_back(std::to_string(n));
  for (int n = 0; n < 10; ++n) forms.push_back("0" + std::to_string(n));
  for (const std::string& form : forms) {
    Symbol& symbol = digits_[digit_kinds(form)];
    if (symbol == 0) symbol = intern(key_of(form));
  }
}

void Alphabet::assign_categories() {
  for (std::size_t i = 0; i < kCategories; ++i) {
    const std::string_view name = kCategoryNames[i];
    Key key{class_of(name)};
    if (std::find(kDates.begin(), kDates.end(), name) != kDates.end()) key.push_back(class_of("Date"));
    categories_[i] = intern(std::move(key));
  }
}

void Alphabet::assign_marks() {
  constexpr std::uint16_t kMarks = 0xF000;
  ascii_marks_.fill(other_);
  for (char32_t c = U' '; c < 0x80; ++c) {
    if (is_letter(c) || (c >= U'0' && c <= U'9')) continue;
    ascii_marks_[c] = intern({static_cast<std::uint16_t>(kMarks + c)});
  }
  for (const char32_t c : {U'—', U'€', U'£', U'¥', U'°', U'…', U'½', U'¼', U'¾'}) {
    other_marks_.emplace(c, intern({static_cast<std::uint16_t>(kMarks + (c & 0xFFFU))}));
  }
  space_ = ascii_marks_[U' '];
}

void Alphabet::mark_triggers() {
  SymbolSet triggers = members_[class_of("digits")];
  for (const ListClass& list : kLists) {
    if (list.trigger) triggers |= members_[class_of(list.word_class)];
  }
  for (std::size_t s = 0; s < trigger_.size(); ++s) trigger_[s] = triggers[s] ? 1 : 0;
}

std::vector<std::string_view> Alphabet::trigger_words() const {
  std::vector<std::string_view> words;
  for (const auto& [word, entry] : words_) {
    if (is_trigger(entry.lower) || is_trigger(entry.capital)) words.push_back(word);
  }
  return words;
}

Symbol Alphabet::digits_symbol(std::string_view digits) const {
  const auto literal = literal_digits_.find(digits);
  return literal != literal_digits_.end() ? literal->second : digits_[digit_kinds(digits)];
}

Symbol Alphabet::mark_symbol(char32_t c) const {
  if (c < ascii_marks_.size()) return ascii_marks_[c];
  const auto found = other_marks_.find(c);
  return found == other_marks_.end() ? other_ : found->second;
}

std::uint16_t Alphabet::class_of(std::string_view name) const {
  const auto found = classes_.find(name);
  if (found == classes_.end()) throw std::runtime_error("no class {" + std::string(name) + "}");
  return found->second;
}

std::vector<std::uint16_t> Alphabet::classes_of(std::string_view names) const {
  std::vector<std::uint16_t> classes;
  for (const std::string_view name : split(names, '|')) classes.push_back(class_of(name));
  return classes;
}

SymbolSet Alphabet::class_symbols(std::string_view names) const {
  SymbolSet symbols;
  for (const std::uint16_t c : classes_of(names)) symbols |= members_[c];
  return symbols;
}

SymbolSet Alphabet::word_symbols(std::string_view word) const {
  SymbolSet symbols;
  if (all_digits(word)) return symbols.set(literal_digits_.find(word)->second);
  const WordEntry& entry = words_.at(lower(word));
  if (!begins_with_capital(word)) symbols.set(entry.lower);
  return symbols.set(entry.capital);
}

SymbolSet Alphabet::mark_symbols(std::string_view marks) const {
  SymbolSet symbols;
  for (std::size_t at = 0; at < marks.size();) {
    const CodePoint c = code_point_at(marks, at);
    symbols.set(mark_symbol(c.value));
    at += c.size;
  }
  return symbols;
}

}  // namespace dateline
