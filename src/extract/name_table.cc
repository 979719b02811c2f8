#include "extract/gazetteer.h"
#include "extract/names.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

// The word by which a name is known alone: Maliki of Nouri al-Maliki, King of Martin Luther King Jr.
std::string key_of(std::string_view word) {
  std::string key = lower(word);
  const std::size_t hyphen = key.find('-');
  if (hyphen != std::string::npos && lexicon<"name_particles">().has(key.substr(0, hyphen)))
    key.erase(0, hyphen + 1);
  return key;
}

bool is_suffix(std::string_view lower_word) {
  return lower_word == "jr." || lower_word == "jr" || lower_word == "sr." || lower_word == "sr" ||
         lower_word == "ii" || lower_word == "iii" || lower_word == "iv";
}

bool is_shouted(const std::vector<Word>& words) {
  std::size_t letters = 0;
  std::size_t capitals = 0;
  for (const Word& word : words) {
    letters += is_letter(code_point_at(word.text, 0).value) ? 1U : 0U;
    capitals += word.capital ? 1U : 0U;
  }
  return capitals * 10 > letters * 6;
}

}  // namespace

NameTable::NameTable(const Document& document, const std::vector<Sentence>& sentences) {
  for (const Sentence& sentence : sentences) {
    if (sentence.kind == Block::Kind::boilerplate) continue;
    Spellings spellings;
    std::vector<Word> words = read_words(document.text(), sentence.span, {}, 0, 0, spellings);
    if (sentence.kind != Block::Kind::heading && !is_shouted(words)) learn(words);
    for (const Name& name : find_names(words, nullptr)) learn_name(words, name);
  }
}

void NameTable::learn(const std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].capital) {
      small_.insert(words[i].text);
      continue;
    }
    const bool inside = i > 0 && words[i - 1].part != Part::quote && words[i - 1].part != Part::mark &&
                        words[i - 1].part != Part::stop && words[i - 1].part != Part::colon;
    if (inside) capital_inside_.insert(words[i].text);
  }
}

void NameTable::learn_name(const std::vector<Word>& words, const Name& name) {
  learn_acronym(words, name);
  if (name.kind != NameKind::person || name.end - name.begin < 2) return;
  std::size_t last = name.end - 1;
  if (is_suffix(words[last].lower) && last > name.begin + 1) --last;
  by_last_word_[key_of(words[last].text)].push_back({words[name.begin].span.begin, name.canonical});
}

// "the Project for Better Roads (PBR)"
void NameTable::learn_acronym(const std::vector<Word>& words, const Name& name) {
  if (name.end + 2 >= words.size() || words[name.end].part != Part::open ||
      words[name.end + 2].part != Part::close)
    return;
  const Word& acronym = words[name.end + 1];
  if (!is_acronym(acronym.text)) return;
  std::string initials;
  for (std::size_t i = name.begin; i < name.end; ++i) {
    if (words[i].capital) initials += words[i].text[0];
  }
  if (initials == acronym.text)
    by_last_word_[std::string(acronym.lower)].push_back({words[name.begin].span.begin, name.canonical});
}

std::string_view NameTable::full_name(std::string_view word, std::uint32_t at) const {
  const auto found = by_last_word_.find(key_of(word));
  if (found == by_last_word_.end()) return {};
  const auto& said = found->second;
  for (auto it = said.rbegin(); it != said.rend(); ++it) {
    if (it->at < at) return it->full;
  }
  return said.front().full;
}

bool NameTable::is_small(std::string_view word) const { return small_.contains(lower(word)); }

bool NameTable::is_name_word(std::string_view word) const {
  return capital_inside_.contains(word) && !is_small(word);
}

}  // namespace dateline::extraction
