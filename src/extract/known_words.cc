#include "extract/known_words.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include "text/lexicon.h"
#include "text/word_index.h"

namespace dateline::extraction {

namespace {

constexpr std::ptrdiff_t kLongestPhrase = 7;  // words: one bit each of 8

bool has_capital(std::string_view surface) { return lower(surface) != surface; }

class Table {
 public:
  Table() {
    numbers_ = lexemes().forms;
    for (const Lexeme& lexeme : lexemes().of_form) {
      KnownWord& word = words_.emplace_back();
      word.lexeme = &lexeme;
      word.role = lexeme.role;
      if (!lexeme.compounds.empty()) word.name_bits |= kCompoundEnd;
    }
    for (const auto list : {"aliases", "places", "demonyms"}) add_phrases(list, &KnownWord::name_lengths);
    add_phrases("titles", &KnownWord::title_lengths);
    add_titles();
    add_list("institution_words", kInstitution);
    add_list("name_particles", kPrefix);
    add_list("place_openers", kOpener);
    add_list("adjectives", kAdjective);
    add_list("ly_words", kLyWord);
    add_list("background_words", kBackgroundWord);
    add_list("stop_words", kStopWord);
    add_any_case("months", kCalendarWord);
    add_any_case("weekdays", kCalendarWord);
    add_any_case("agencies", kAgency);
  }

  template <typename... Word>
  const KnownWord& find(const Word&... word) const {
    const std::uint32_t number = numbers_.find(word...);
    return number == WordIndex::kNone ? kUnknownWord : words_[number];
  }

 private:
  KnownWord& at(std::string_view lower) {
    if (numbers_.add(lower)) return words_.emplace_back();
    return words_[numbers_.find(lower)];
  }

  // Rows that are asked for in lower case: one with a capital is never found.
  void add_list(std::string_view list, NameWord any) {
    for (const LexiconRow& row : lexicon(list).rows()) {
      if (has_capital(row.surface)) continue;
      std::uint16_t& bits = at(row.surface).name_bits;
      bits |= any;
      if (row.columns[0] == "company ending") bits |= kCompanyEnding;
      if (row.columns[0] == "government") bits |= kGovernment;
      if (row.columns[0] == "particle") bits |= kParticle;
    }
  }

  void add_any_case(std::string_view list, NameWord bit) {
    for (const LexiconRow& row : lexicon(list).rows()) at(lower(row.surface)).name_bits |= bit;
  }

  // Of a phrase only how many words it has is known of its first; a single word is known itself.
  void add_phrases(std::string_view list, std::uint8_t KnownWord::*lengths) {
    for (const LexiconRow& row : lexicon(list).rows()) {
      const auto spaces = std::count(row.surface.begin(), row.surface.end(), ' ');
      if (spaces >= kLongestPhrase)
        throw std::runtime_error("a name of too many words: " + std::string(row.surface));
      KnownWord& word = at(lower(row.surface.substr(0, row.surface.find(' '))));
      word.*lengths = static_cast<std::uint8_t>(word.*lengths | (2U << spaces));
      if (spaces == 0) word.names = listed_names(row.surface);
    }
  }

  void add_titles() {
    for (const LexiconRow& row : lexicon<"titles">().rows()) {
      if (row.surface.find(' ') != std::string_view::npos) continue;
      at(lower(row.surface)).title = {row.surface, row.columns[0], has_capital(row.surface)};
    }
  }

  WordIndex numbers_;
  std::vector<KnownWord> words_;
};

const Table& table() {
  static const Table table;
  return table;
}

}  // namespace

const KnownWord& known_word(std::string_view word) { return table().find(word); }

const KnownWord& known_word(const WordKey& key, std::string_view lower) { return table().find(key, lower); }

}  // namespace dateline::extraction
