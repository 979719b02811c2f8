#include "extract/name_table.h"

#include <algorithm>

#include "extract/gazetteer.h"
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

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool is_all_ascii(std::string_view text) { return std::all_of(text.begin(), text.end(), is_ascii); }
bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_ascii_word(char c) { return (c >= 'a' && c <= 'z') || is_capital(c) || (c >= '0' && c <= '9'); }
bool opens(char c) { return c == '(' || c == '['; }

bool equals_lower(std::string_view text, std::string_view key) {
  return std::equal(text.begin(), text.end(), key.begin(), key.end(),
                    [](char a, char b) { return (is_capital(a) ? static_cast<char>(a + 32) : a) == b; });
}

// "President", of which the name after it is no part.
bool is_title_before(std::string_view word, std::string_view next) {
  const Lexicon& titles = lexicon<"titles">();
  return titles.has(word) && !titles.has(std::string(word) + ' ' + std::string(next));
}

}  // namespace

NameTable::NameTable(const Document& document, const std::vector<Sentence>& sentences)
    : text_(document.text()), sentences_(sentences), is_learned_(sentences.size(), false) {}

const WordIndex& NameTable::index() {
  if (!index_) index_.emplace(text_, sentences_);
  return *index_;
}

// A word that begins at `at`, with a capital that its place in the sentence does not explain, or with a small
// letter.
bool NameTable::stands_in(std::size_t sentence, std::uint32_t at, std::string_view word, bool capital) const {
  if (sentences_[sentence].kind == Block::Kind::heading) return false;
  Spellings spellings;
  const std::vector<Word> words = read_words(text_, sentences_[sentence].span, {}, 0, 0, spellings);
  if (is_shouted(words)) return false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].span.begin < at || words[i].text != word || words[i].capital != capital) continue;
    if (!capital) return true;
    if (i > 0 && words[i - 1].part != Part::quote && words[i - 1].part != Part::mark &&
        words[i - 1].part != Part::stop && words[i - 1].part != Part::colon)
      return true;
  }
  return false;
}

bool NameTable::stands_somewhere(std::string_view word, bool capital) {
  if (is_all_ascii(word)) {
    return index().any(word, [&](WordIndex::Place place) {
      return text_.substr(place.at, word.size()) == word &&
             stands_in(place.sentence, place.at, word, capital);
    });
  }
  for (std::size_t i = 0; i < sentences_.size(); ++i) {
    const Span span = sentences_[i].span;
    if (sentences_[i].kind != Block::Kind::boilerplate &&
        span.of(text_).find(word) != std::string_view::npos && stands_in(i, span.begin, word, capital))
      return true;
  }
  return false;
}

bool NameTable::is_small(std::string_view word) { return stands_somewhere(lower(word), false); }

bool NameTable::is_name_word(std::string_view word) {
  return stands_somewhere(word, true) && !is_small(word);
}

// False where the word at `place` is certainly not the last of a name of several words, nor an acronym in
// brackets.
bool NameTable::may_end_name(WordIndex::Place place, std::string_view key) const {
  const Span span = sentences_[place.sentence].span;
  const std::string_view before = text_.substr(span.begin, place.at - span.begin);
  const std::string_view here = text_.substr(place.at, span.end - place.at);
  if (!equals_lower(here.substr(0, key.size()), key)) return false;
  if (here.size() > key.size() && is_ascii_word(here[key.size()])) return false;
  if (before.empty()) return false;
  if (opens(before.back())) return true;
  std::size_t at = before.size();
  while (at > 0 && !is_ascii_space(before[at - 1])) --at;
  for (const char c : before.substr(at)) {
    if (is_ascii_word(c) || !is_ascii(c)) return true;
  }
  if (at < before.size()) return false;  // “Kerry
  while (at > 0 && is_ascii_space(before[at - 1])) --at;
  if (at == 0) return false;
  const char last = before[at - 1];
  if (opens(last)) return true;
  if (!is_ascii_word(last) && last != '.' && is_ascii(last)) return false;  // Washington, Kerry
  std::size_t begin = at;
  while (begin > 0 && !is_ascii_space(before[begin - 1])) --begin;
  const std::string_view neighbor = before.substr(begin, at - begin);
  if (std::all_of(neighbor.begin(), neighbor.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
    return neighbor == "of" || neighbor == "the" || known_word(neighbor).is(kParticle);
  return !is_title_before(neighbor, here.substr(0, key.size()));
}

void NameTable::find_all_for(std::string_view key) {
  if (!is_all_ascii(key)) {
    for (std::size_t i = 0; i < sentences_.size(); ++i) learn_names(i);
    return;
  }
  index().any(key, [&](WordIndex::Place place) {
    if (!is_learned_[place.sentence] && may_end_name(place, key)) learn_names(place.sentence);
    return false;
  });
}

void NameTable::learn_names(std::size_t sentence) {
  if (is_learned_[sentence] || sentences_[sentence].kind == Block::Kind::boilerplate) return;
  is_learned_[sentence] = true;
  Spellings spellings;
  std::vector<Word> words = read_words(text_, sentences_[sentence].span, {}, 0, 0, spellings);
  for (const Name& name : find_names(words, nullptr)) learn_name(words, name);
}

void NameTable::learn(std::string_view key, std::uint32_t at, const std::string& full) {
  auto& said = by_last_word_[std::string(key)].said;
  const auto later = std::upper_bound(
      said.begin(), said.end(), at, [](std::uint32_t place, const Said& other) { return place < other.at; });
  said.insert(later, {at, full});
}

void NameTable::learn_name(const std::vector<Word>& words, const Name& name) {
  learn_acronym(words, name);
  if (name.kind != NameKind::person || name.end - name.begin < 2) return;
  std::size_t last = name.end - 1;
  if (is_suffix(words[last].lower) && last > name.begin + 1) --last;
  learn(key_of(words[last].text), words[name.begin].span.begin, name.canonical);
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
  if (initials == acronym.text) learn(acronym.lower, words[name.begin].span.begin, name.canonical);
}

std::string_view NameTable::full_name(std::string_view word, std::uint32_t at) {
  const std::string key = key_of(word);
  Names& names = by_last_word_[key];  // stays where it is
  if (!names.is_complete) find_all_for(key);
  names.is_complete = true;
  if (names.said.empty()) return {};
  for (auto it = names.said.rbegin(); it != names.said.rend(); ++it) {
    if (it->at < at) return it->full;
  }
  return names.said.front().full;
}

}  // namespace dateline::extraction
