#include "check/term.h"

#include <algorithm>
#include <cctype>

#include "merge/names.h"
#include "text/lexicon.h"
#include "text/split.h"
#include "text/utf8.h"

namespace dateline::checking {

namespace {

constexpr double kOffice = 0.25;  // weight of "President", "senior"
constexpr double kManner = 0.4;   // weight of "secretly"
constexpr double kPartOfName = 0.95;
constexpr double kSpeaksFor = 0.9;
constexpr double kSynonym = 0.9;
constexpr double kSameStem = 0.75;
constexpr std::size_t kStem = 5;  // letters

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    if (end > at) words.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// The state that a name is, belongs to or speaks for, by the word lists.
void find_state(std::string_view name, Term& term) {
  if (const auto state = lexicon("demonyms").value(name)) {
    term.state = lower(*state);
    term.is_state = true;
  } else if (lexicon("places").value(name) == "country") {
    term.state = lower(name);
    term.is_state = true;
  } else if (const auto spoken_for = lexicon("actors").value(name)) {
    term.state = lower(*spoken_for);
  }
}

bool is_vague(std::string_view word) {
  constexpr std::string_view kVague[] = {"phrase", "word", "term", "thing", "fact", "case", "matter"};
  return std::find(std::begin(kVague), std::end(kVague), word) != std::end(kVague);
}

bool is_subset(const std::vector<std::string>& inner, const std::vector<std::string>& outer) {
  return !inner.empty() && std::all_of(inner.begin(), inner.end(), [&](const std::string& word) {
    return std::find(outer.begin(), outer.end(), word) != outer.end();
  });
}

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!lexicon("function_words").has(word)) out += word.front();
  }
  return out;
}

bool same_stem(const std::string& a, const std::string& b) {
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto common = static_cast<std::size_t>(differ.first - a.begin());
  return common >= kStem && 5 * common >= 3 * std::max(a.size(), b.size());
}

// Before a thing, a name says whose it is; before people who act for it, it is as good as they.
bool modifies(const Reading& reading, std::size_t end) {
  if (end < reading.tokens.size() && reading.tokens[end].lower == "'s") ++end;
  if (end >= reading.tokens.size()) return false;
  const Token& next = reading.tokens[end];
  const bool acts =
      std::any_of(reading.acts.begin(), reading.acts.end(), [&](const Act& act) { return act.token == end; });
  if (next.kind != Token::Kind::word || acts) return false;
  const auto key = lexicon("synonyms").value(lower(next.base));
  return !key || (*key != "force" && *key != "government" && *key != "diplomat" && *key != "official" &&
                  *key != "leader");
}

int direction_of(const Reading& reading, std::size_t begin) {
  if (begin == 0) return 0;
  const std::string& before = reading.tokens[begin - 1].lower;
  return before == "from" ? -1 : before == "to" || before == "into" ? 1 : 0;
}

bool stands_before_name(const Reading& reading, std::size_t i) {
  return i + 1 < reading.tokens.size() &&
         (reading.tokens[i + 1].kind == Token::Kind::name || reading.tokens[i + 1].capital);
}

double likeness_of_names(const Term& a, const Term& b) {
  if (a.text == b.text) return 1;
  const bool both_many = a.parts.size() > 1 && b.parts.size() > 1;
  if (both_many && a.parts.back() == b.parts.back() && a.parts != b.parts && !is_subset(a.parts, b.parts) &&
      !is_subset(b.parts, a.parts))
    return 0;  // the Clinton and the Reagan administration
  if (!a.state.empty() && a.state == b.state) return a.is_state && b.is_state ? 1 : kSpeaksFor;
  if (a.is_state || b.is_state) return 0;
  if (is_subset(a.parts, b.parts) || is_subset(b.parts, a.parts)) return kPartOfName;
  const bool short_form = (a.parts.size() == 1) != (b.parts.size() == 1);
  if (short_form && a.text.size() > 2 && b.text.size() > 2 &&
      (initials(a.parts) == b.text || initials(b.parts) == a.text))
    return kSpeaksFor;
  return 0;
}

// The list has them with a capital, as they stand before a name.
bool is_title(std::string word) {
  if (word.empty()) return false;
  word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
  return lexicon("titles").has(word);
}

bool is_name(const Term& term) { return term.kind != Term::Kind::word && term.kind != Term::Kind::number; }

}  // namespace

Term term_of_name(std::string_view name) {
  Term term{.kind = Term::Kind::name, .text = {}, .parts = {}};
  for (const std::string_view opener : {"of ", "Of "}) {
    if (name.starts_with(opener)) name.remove_prefix(opener.size());
  }
  std::string spelled = merging::normalized_name(name);
  if (const auto canonical = lexicon("aliases").value(spelled)) spelled = std::string(*canonical);
  find_state(spelled, term);
  if (term.state.empty()) {
    const auto space = spelled.find(' ');
    if (space != std::string::npos && lexicon("demonyms").has(spelled.substr(0, space))) {
      term.state = lower(*lexicon("demonyms").value(spelled.substr(0, space)));
    }
  }
  if (term.is_state) term.kind = Term::Kind::state;
  term.text = lower(spelled);
  term.parts = words_of(term.text);
  for (std::string& part : term.parts) {  // the European Union is of Europe
    std::string capital = part;
    capital.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(capital.front())));
    if (const auto place = lexicon("demonyms").value(capital)) part = lower(*place);
  }
  return term;
}

namespace {

// "the Islamic revolution": a word that describes, though it has a capital.
bool describes(std::string_view name) {
  constexpr std::string_view kFaiths[] = {"islamic", "islamist", "muslim",    "christian", "jewish", "sunni",
                                          "shiite",  "shia",     "communist", "socialist", "western"};
  return std::find(std::begin(kFaiths), std::end(kFaiths), name) != std::end(kFaiths);
}

}  // namespace

Term term_of_name(const NameSaid& name, std::string_view spelled) {
  Term term = term_of_name(name.name.empty() ? spelled : std::string_view(name.name));
  if (describes(term.text)) {
    term.kind = Term::Kind::word;
    term.weight = kManner;
    return term;
  }
  if (name.kind == NameSaid::Kind::person) term.kind = Term::Kind::person;
  return term;
}

Term term_of_word(const Token& token) {
  Term term{.kind = token.kind == Token::Kind::number ? Term::Kind::number : Term::Kind::word,
            .text = lower(token.base),
            .parts = {lower(token.base)}};
  if (const auto key = lexicon("synonyms").value(term.text)) term.concept_key = std::string(*key);
  term.essential = token.capital;
  if (token.lower.ends_with("ly") || is_vague(term.text)) term.weight = kManner;
  return term;
}

std::vector<Term> terms_of(const Reading& reading, const std::vector<std::size_t>& tokens) {
  std::vector<Term> terms;
  std::vector<bool> seen(reading.names.size(), false);
  for (const std::size_t i : tokens) {
    const Token& token = reading.tokens[i];
    if (token.kind == Token::Kind::name) {
      if (token.name >= seen.size() || seen[token.name]) continue;
      seen[token.name] = true;
      const NameSaid& name = reading.names[token.name];
      std::string spelled;
      for (std::size_t k = name.begin; k < name.end; ++k)
        spelled += (spelled.empty() ? "" : " ") + reading.tokens[k].lower;
      terms.push_back(term_of_name(name, spelled));
      terms.back().token = i;
      terms.back().modifies = modifies(reading, name.end);
      terms.back().direction = direction_of(reading, name.begin);
      if (!name.second.empty()) {
        terms.push_back(term_of_name(name.second));
        terms.back().token = i;
      }
    } else if (token.kind == Token::Kind::word || token.kind == Token::Kind::number) {
      if (token.base.empty() || lexicon("stop_words").has(token.lower)) continue;
      terms.push_back(term_of_word(token));
      terms.back().token = i;
      terms.back().modifies =
          token.capital && i + 1 < reading.tokens.size() && reading.tokens[i + 1].lower == "'s";
      if (is_title(token.lower) && stands_before_name(reading, i)) {
        terms.back().weight = kOffice;
        terms.back().essential = false;
      }
    }
  }
  return terms;
}

double likeness(const Term& a, const Term& b) {
  if (a.text == b.text) return 1;
  if (a.kind == Term::Kind::number || b.kind == Term::Kind::number) return 0;
  if (is_name(a) && is_name(b)) return likeness_of_names(a, b);
  if (is_name(a) || is_name(b)) {  // a name at the start of a sentence may look like a word
    const Term& name = is_name(a) ? a : b;
    const Term& word = is_name(a) ? b : a;
    const bool part = std::any_of(name.parts.begin(), name.parts.end(), [&](const std::string& one) {
      if (name.parts.size() > 1 && lexicon("institution_words").has(one)) return false;
      return one == word.text ||
             (!word.concept_key.empty() && lexicon("synonyms").value(one) == word.concept_key);
    });
    return part && !name.is_state ? kPartOfName : 0;
  }
  if (!a.concept_key.empty() && a.concept_key == b.concept_key) return kSynonym;
  return same_stem(a.text, b.text) ? kSameStem : 0;
}

double likeness(const Term& term, const std::vector<Term>& others) {
  double best = 0;
  for (const Term& other : others) best = std::max(best, likeness(term, other));
  return best;
}

std::vector<std::string> keys_of(const Term& term) {
  std::vector<std::string> keys = term.parts;
  if (!term.state.empty()) keys.push_back("=" + term.state);
  if (!term.concept_key.empty()) keys.push_back("~" + term.concept_key);
  if (term.kind == Term::Kind::word && term.text.size() > kStem)
    keys.push_back(term.text.substr(0, kStem) + "…");
  return keys;
}

}  // namespace dateline::checking
