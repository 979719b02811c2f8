#include "extract/title_text.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/signs.h"
#include "extract/time_words.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

bool dangles(const Word& word) {
  switch (word.part) {
    case Part::preposition:
    case Part::to:
    case Part::coordinator:
    case Part::determiner:
    case Part::possessive:
    case Part::comma:
    case Part::semicolon:
    case Part::colon:
    case Part::dash:
    case Part::that:
    case Part::relative:
    case Part::subordinator:
    case Part::stop:
    case Part::open:
    case Part::mark:
    case Part::negation:
      return true;
    case Part::genitive:
      return false;
    default:
      return false;
  }
}

bool dangles_before(const Word& word) {
  switch (word.part) {
    case Part::comma:
    case Part::semicolon:
    case Part::colon:
    case Part::dash:
    case Part::stop:
    case Part::close:
    case Part::coordinator:
    case Part::genitive:
    case Part::mark:
      return true;
    default:
      return false;
  }
}

// Declared the war over, the vote is due in May: no preposition when nothing follows that it could govern.
bool governs_nothing(const std::vector<Word>& words, std::size_t i) {
  if (is_one_of(words[i].lower, {"off", "out", "away"}) && i > 0 && words[i - 1].part == Part::pronoun)
    return true;
  if (words[i].lower == "enough") return true;  // it is not enough
  if (!is_one_of(words[i].lower, {"over", "due"})) return false;
  if (i + 1 >= words.size()) return true;
  const Part next = words[i + 1].part;  // over who should lead
  return !is_inside_phrase(words[i + 1]) && next != Part::relative && next != Part::subordinator;
}

bool is_honorific(const Word& word) {
  return is_one_of(word.lower, {"mr.", "mr", "mrs.", "mrs", "ms.", "ms"});
}

// "Mr." goes; "Ms. Holm" need not be the Holm who is named in full elsewhere, and stays as she is called.
bool goes(const Word& honorific, const Name& name) {
  const bool full = name.canonical.find(' ') != std::string_view::npos;
  return name.kind == NameKind::person && (full || is_one_of(honorific.lower, {"mr.", "mr"}));
}

bool is_quote(const Word& word) { return word.part == Part::quote || word.part == Part::scare_quote; }

// "from his small": cut inside a phrase.
bool lacks_noun(const std::vector<Word>& words, const std::vector<std::size_t>& chosen) {
  std::size_t k = chosen.size() - 1;
  if (words[chosen[k]].part != Part::adjective) return false;
  while (k > 0 && words[chosen[k]].part == Part::adjective) --k;
  const Part part = words[chosen[k]].part;
  return part == Part::determiner || part == Part::possessive || part == Part::genitive ||
         part == Part::coordinator;
}

// The distance to another event that the title leaves out: "visited Rome a year", before "after taking
// office".
std::size_t words_of_cut_distance(const std::vector<Word>& words, const std::vector<std::size_t>& chosen) {
  const std::size_t signal = chosen.back() + 1;
  if (signal >= words.size() || (words[signal].lower != "after" && words[signal].lower != "before")) return 0;
  return words[chosen.back()].part == Part::time ? 1 : words_of_distance(words, signal);
}

bool opens_quote(const std::vector<Word>& words, std::size_t i) {
  return is_quote(words[i]) && i + 1 < words.size() && (words[i + 1].quoted || is_quote(words[i + 1]));
}

// Words that led to what the title leaves out: in, and again, said: “
bool has_loose_end(const std::vector<Word>& words, const std::vector<std::size_t>& chosen) {
  const std::size_t last = chosen.back();
  const bool joined = words[last].part == Part::adverb && chosen.size() > 1 &&
                      words[chosen[chosen.size() - 2]].part == Part::coordinator;
  return joined || (dangles(words[last]) && !governs_nothing(words, last)) || lacks_noun(words, chosen) ||
         opens_quote(words, last);
}

// Quotation marks stay when each has its fellow.
bool keeps_quotes(const Parsed& parsed, const std::vector<std::size_t>& chosen) {
  std::size_t count = 0;
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const Word& word = parsed.words[chosen[k]];
    if (!is_quote(word)) continue;
    const bool opening = k + 1 < chosen.size() && parsed.words[chosen[k + 1]].quoted;
    if (opening != (count % 2 == 0)) return false;
    ++count;
  }
  return count % 2 == 0;
}

// `text` is the word's, or its lower case.
std::string clean(const Word& word, std::string_view text) {
  if (word.plain) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(kSpacedHyphen)) {
      out += '-';
      at += kSpacedHyphen.size();
      continue;
    }
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else {
      out.append(text, at, c.size);
    }
    at += c.size;
  }
  return out;
}

std::string with_capital(std::string text) {
  const bool camel = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';  // iPod
  if (!camel && !text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

// "as long ago as" before 2018
std::size_t words_of_limit(const std::vector<Word>& words, std::size_t t) {
  constexpr std::size_t kLongest = 4;
  if (t == 0 || words[t - 1].lower != "as") return 0;
  for (std::size_t n = 3; n <= kLongest && n <= t; ++n) {
    if (words[t - n].lower == "as") return n;
  }
  return 0;
}

// What leads to the time at `t` goes with it: "late on" before Wednesday.
void drop_lead(const std::vector<Word>& words, std::size_t t, std::vector<std::size_t>& kept) {
  for (std::size_t n = words_of_limit(words, t); n > 0 && !kept.empty(); --n) kept.pop_back();
  bool governed = false;
  for (std::size_t next = t; kept.size() > 1 && kept.back() + 1 == next; kept.pop_back()) {
    next = kept.back();
    const Word& before = words[next];
    const bool governs = before.part == Part::preposition;
    const bool opens = governs || before.part == Part::comma;
    const bool adverb = is_one_of(before.lower, {"early", "late", "earlier", "later", "only", "just"});
    if (!adverb && (!opens || governed)) return;
    governed = governed || governs;
  }
}

}  // namespace

std::vector<std::size_t> without_times(const Parsed& parsed, const std::vector<std::size_t>& chosen,
                                       const std::vector<Timex>& times) {
  std::vector<std::size_t> kept;
  kept.reserve(chosen.size());
  const auto& words = parsed.words;
  for (const std::size_t i : chosen) {
    const bool dates =
        words[i].part == Part::time && words[i].time != kNone && times[words[i].time].interval.has_value();
    if (!dates) {
      kept.push_back(i);
      continue;
    }
    if (premodifies(words, i)) continue;
    drop_lead(words, i, kept);
    while (!kept.empty() && kept.size() == 1 && words[kept.back()].part == Part::preposition) kept.pop_back();
  }
  // the genitive that a date leaves behind: Monday's attack
  std::vector<std::size_t> out;
  out.reserve(kept.size());
  for (const std::size_t i : kept) {
    const bool orphan = words[i].part == Part::genitive && i > 0 && words[i - 1].part == Part::time &&
                        (out.empty() || out.back() + 1 != i);
    if (!orphan) out.push_back(i);
  }
  return out;
}

std::string write_title(const Parsed& parsed, std::vector<std::size_t> chosen, const Filling& filling) {
  const auto& words = parsed.words;
  while (!chosen.empty() && has_loose_end(words, chosen)) chosen.pop_back();
  if (!chosen.empty())
    chosen.resize(chosen.size() - std::min(chosen.size(), words_of_cut_distance(words, chosen)));
  while (!chosen.empty() && dangles_before(words[chosen.front()])) chosen.erase(chosen.begin());
  const bool quotes = keeps_quotes(parsed, chosen);
  std::string out;
  std::size_t last = kNone;
  for (std::size_t k = 0; k < chosen.size(); ++k) {
    const std::size_t i = chosen[k];
    const Word& word = words[i];
    if (word.part == Part::mark || (is_quote(word) && !quotes)) continue;
    const bool adjacent = last != kNone && last + 1 == i && !word.spaced;
    const bool closes = is_quote(word) && last != kNone && words[last].quoted;
    if (!out.empty() && !adjacent && !closes && word.part != Part::genitive && word.part != Part::comma &&
        word.part != Part::colon)
      out += ' ';
    last = i;
    if (i == filling.word) {
      out += filling.text;
      continue;
    }
    if (word.name != kNone) {
      const Name& name = parsed.names[word.name];
      const bool surname = name.kind == NameKind::person && name.end - name.begin == 1;
      if (surname) {
        const std::string_view given(
            name.canonical.data(), name.canonical.size() - std::min(name.canonical.size(), word.text.size()));
        const bool said = !given.empty() && out.ends_with(given);  // Mark, and then Zuckerberg
        out += said ? clean(word, word.text) : std::string(name.canonical);
        continue;
      }
    }
    if (is_honorific(word) && i + 1 < words.size() && words[i + 1].name != kNone &&
        goes(word, parsed.names[words[i + 1].name])) {
      if (!out.empty() && out.back() == ' ') out.pop_back();
      continue;
    }
    const bool fronted = i == 0 && !out.empty() && word.part == Part::verb;  // Founded in 1987, the firm
    out += clean(word, fronted ? word.lower : word.text);
  }
  while (!out.empty() && (out.back() == ' ' || out.back() == ',')) out.pop_back();
  const std::size_t space = out.rfind(' ');
  const std::string_view end = std::string_view(out).substr(space == std::string::npos ? 0 : space + 1);
  if (end.size() > 2 && end.find('.') == end.size() - 1) out.pop_back();  // Bac Kan., Inc.; not U.S.
  return with_capital(std::move(out));
}

}  // namespace dateline::extraction
