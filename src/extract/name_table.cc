#include "extract/cuts.h"
#include "extract/gazetteer.h"
#include "extract/names.h"
#include "extract/part_set.h"
#include "extract/signs.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

// How a spelling was seen, as bits.
constexpr std::uint8_t kSmall = 1;
constexpr std::uint8_t kCapitalInside = 2;  // in the middle of a sentence

constexpr std::uint32_t kFirst = 0xFFFFFFFF;  // none was said before it

constexpr std::size_t kWords = 128;      // or fewer, in most sentences
constexpr std::size_t kBytesPerCut = 4;  // or more, in most articles

// The word by which a name is known alone: Maliki of Nouri al-Maliki, King of Martin Luther King Jr.
std::string_view key_of(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  const bool particle =
      hyphen != std::string_view::npos && lexicon<"name_particles">().has(word.substr(0, hyphen));
  return particle ? word.substr(hyphen + 1) : word;
}

bool is_suffix(std::string_view lower_word) {
  return lower_word == "jr." || lower_word == "jr" || lower_word == "sr." || lower_word == "sr" ||
         lower_word == "ii" || lower_word == "iii" || lower_word == "iv";
}

// More than six capitals to ten words. Mostly the first words tell.
bool is_shouted(std::string_view text, const std::vector<Cut>& cuts) {
  std::size_t capitals = 0;
  for (const Cut& cut : cuts) capitals += cut.capital ? 1U : 0U;
  std::size_t letters = 0;
  for (auto cut = cuts.begin(); cut != cuts.end() && capitals * 10 > letters * 6; ++cut)
    letters += is_letter(code_point_at(text, cut->span.begin).value) ? 1U : 0U;
  return capitals * 10 > letters * 6;
}

// A capital behind one of these says nothing of its word.
constexpr PartSet kOpening{Part::quote, Part::mark, Part::stop, Part::colon};

bool is_capital(const Cut& cut) { return cut.kind == Cut::Kind::word && cut.capital; }

// True when a name of several words may begin with the capital at `i`.
bool may_go_on(const std::vector<Cut>& cuts, std::size_t i, Spellings& spellings) {
  if (i + 1 == cuts.size() || cuts[i + 1].kind != Cut::Kind::word) return false;
  if (cuts[i + 1].capital || spellings.at(cuts[i].number).known->begins_long_name()) return true;
  const Word& next = spellings.at(cuts[i + 1].number);
  return next.is(kParticle) || next.lower == "of";
}

bool may_hold_long_name(const std::vector<Cut>& cuts, Spellings& spellings) {
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    if (is_capital(cuts[i]) && may_go_on(cuts, i, spellings)) return true;
  }
  return false;
}

}  // namespace

NameTable::NameTable(const Document& document, const std::vector<Sentence>& sentences) {
  const std::string_view text = document.text();
  std::vector<Cut> cuts;
  std::vector<Word> words;
  words.reserve(kWords);
  ends_.reserve(sentences.size());
  cuts_.reserve(text.size() / kBytesPerCut);
  for (const Sentence& sentence : sentences) {
    if (sentence.kind != Block::Kind::boilerplate) {
      cut_sentence(text, sentence.span, {}, 0, 0, spellings_, cuts);
      learn(text, cuts, sentence.kind, words);
      cuts_.insert(cuts_.end(), cuts.begin(), cuts.end());
    }
    ends_.push_back(cuts_.size());
  }
}

void NameTable::learn(std::string_view text, const std::vector<Cut>& cuts, Block::Kind kind,
                      std::vector<Word>& words) {
  if (kind != Block::Kind::heading && !is_shouted(text, cuts)) learn_case(cuts);
  if (!may_hold_long_name(cuts, spellings_)) return;
  read_words(text, cuts, spellings_, words);
  for (const Name& name : find_names(words, nullptr, spellings_)) learn_name(words, name);
}

void NameTable::learn_case(const std::vector<Cut>& cuts) {
  seen_.resize(spellings_.size());
  Part before = Part::stop;
  for (const Cut& cut : cuts) {
    const bool first = kOpening.has(before);
    before = cut.part;
    if (cut.kind == Cut::Kind::word && !(cut.capital && first))
      seen_[cut.number] |= cut.capital ? kCapitalInside : kSmall;
  }
}

void NameTable::learn_name(const std::vector<Word>& words, const Name& name) {
  learn_acronym(words, name);
  if (name.kind != NameKind::person || name.end - name.begin < 2) return;
  std::size_t last = name.end - 1;
  if (is_suffix(words[last].lower) && last > name.begin + 1) --last;
  add(key_of(words[last].text), words[name.begin].span.begin, name.canonical);
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
  if (initials == acronym.text) add(acronym.lower, words[name.begin].span.begin, name.canonical);
}

void NameTable::add(std::string_view key, std::uint32_t at, std::string_view full) {
  std::uint32_t number = keys_.find(key);
  if (number == WordIndex::kNone) {
    number = static_cast<std::uint32_t>(last_.size());
    keys_.add(lower(key));
    last_.push_back(kFirst);
  }
  said_.push_back({at, full, last_[number]});
  last_[number] = static_cast<std::uint32_t>(said_.size() - 1);
}

bool NameTable::has_full_name(std::string_view word) const { return keys_.has(key_of(word)); }

std::string_view NameTable::full_name(std::string_view word, std::uint32_t at) const {
  const std::uint32_t number = keys_.find(key_of(word));
  if (number == WordIndex::kNone) return {};
  const Said* said = &said_[last_[number]];
  while (said->at >= at && said->before != kFirst) said = &said_[said->before];
  return said->full;
}

bool NameTable::is_seen(std::uint32_t spelling, std::uint8_t how) const {
  return spelling < seen_.size() && (seen_[spelling] & how) != 0;
}

bool NameTable::is_small(const Word& word) const {
  return is_seen(is_plain(word.text) ? spellings_.find(word.lower) : spellings_.find(lower(word.text)),
                 kSmall);
}

bool NameTable::is_name_word(const Word& word) const {
  return is_seen(word.spelling, kCapitalInside) && !is_small(word);
}

}  // namespace dateline::extraction
