#include "resolve/direction.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_set>
#include <vector>

#include "text/lexicon.h"
#include "text/split.h"

namespace dateline {

namespace {

constexpr int kReach = 25;  // words looked at on each side
constexpr int kBehindPenalty =
    3;  // a word after the expression counts as if it stood so many words farther away
constexpr int kCommaPenalty = 4;

struct Word {
  std::string_view text;
  int commas = 0;  // between it and the expression, conjunctions counted in
};

bool is_word_char(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '\'' ||
         (static_cast<unsigned char>(c) >= 0x80);
}
bool ends_clause(char c) { return c == ';' || c == ':' || c == '"'; }

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

// Words of `region` from the expression outwards; stops at the end of the clause.
std::vector<Word> outwards(std::string_view region, bool backwards) {
  std::vector<Word> words;
  int commas = 0;
  std::size_t at = backwards ? region.size() : 0;
  const auto peek = [&] { return backwards ? region[at - 1] : region[at]; };
  const auto more = [&] { return backwards ? at > 0 : at < region.size(); };
  const auto step = [&] { backwards ? --at : ++at; };
  while (more() && words.size() < kReach) {
    if (is_word_char(peek())) {
      const std::size_t from = at;
      while (more() && is_word_char(peek())) step();
      const std::size_t begin = backwards ? at : from;
      const std::size_t end = backwards ? from : at;
      const std::string_view word = region.substr(begin, end - begin);
      words.push_back({word, commas});
      if (word == "and" || word == "but") ++commas;
    } else {
      const std::size_t mark = backwards ? at - 1 : at;
      const bool in_clock =
          mark > 0 && is_digit_at(region, mark - 1) && is_digit_at(region, mark + 1);  // "9:00"
      if (ends_clause(peek()) && !in_clock) break;
      if (peek() == ',') ++commas;
      step();
    }
  }
  return words;
}

bool is_regular_past(std::string_view word) {
  return word.size() > 4 && word.ends_with("ed") && !word.ends_with("eed") && !word.starts_with("un");
}

// In "will be closed", "to be held" the participle says nothing of time: the word before "be" does.
bool after_be(const std::vector<Word>& words, std::size_t i, bool backwards) {
  if (backwards) return i + 1 < words.size() && (words[i + 1].text == "be" || words[i + 1].text == "being");
  return i > 0 && (words[i - 1].text == "be" || words[i - 1].text == "being");
}

// "The close of business", "a visit": nouns say nothing of time.
bool after_determiner(const std::vector<Word>& words, std::size_t i, bool backwards) {
  if (!backwards && i == 0) return false;
  if (backwards && i + 1 >= words.size()) return false;
  static const Lexicon& determiners = lexicon("determiners");
  if (determiners.has(words[backwards ? i + 1 : i - 1].text)) return true;
  // "The bailout plan"; but "the firms plan", "the firm plans".
  const bool plural = words[i].text.ends_with('s') || (backwards && words[i + 1].text.ends_with('s'));
  return backwards && !plural && i + 2 < words.size() && determiners.has(words[i + 2].text);
}

// "Had been due to expire": what lay ahead then is over now.
bool after_had_been(const std::vector<Word>& words, std::size_t i, bool backwards) {
  constexpr std::size_t kClose = 6;
  if (!backwards) return false;
  for (std::size_t j = i + 1; j + 1 < words.size() && j <= i + kClose; ++j) {
    if (words[j].text == "been" && words[j + 1].text == "had") return true;
  }
  return false;
}

// "Fell 777 points to close at 10,365": how it came out, not what lies ahead.
bool is_outcome(const std::vector<Word>& words, std::size_t i, bool backwards) {
  if (!backwards || i == 0 || i + 1 >= words.size() || words[i + 1].text != "to" || words[i - 1].text != "at")
    return false;
  const char next = words[i - 1].text.data()[3];  // a date follows the sentence's head, so there is one
  return next == '$' || (next >= '0' && next <= '9');
}

// Past forms that are no present form as well: "brought", not "cut".
const std::unordered_set<std::string>& irregular_pasts() {
  static const std::unordered_set<std::string> forms = [] {
    std::unordered_set<std::string> result;
    for (const LexiconRow& row : lexicon("irregular_verbs").rows()) {
      for (const std::string_view form : split(row.columns[0], '/')) {
        if (form != row.surface) result.emplace(form);
      }
    }
    return result;
  }();
  return forms;
}

Direction of_word(const std::vector<Word>& words, std::size_t i, bool backwards, const Lexicon& cues) {
  const std::string_view word = words[i].text;
  if (word == "May") return Direction::unknown;  // the month
  if (word.ends_with("'ll") || word.ends_with("’ll")) return Direction::future;
  static const Lexicon& be_forms = lexicon("be_forms");
  const bool set = word == "set" && backwards && i + 1 < words.size() && be_forms.has(words[i + 1].text);
  if (set) return Direction::future;  // "is set for February 22"
  if (word == "planned" && backwards && i + 1 < words.size() &&
      (words[i + 1].text == "as" || words[i + 1].text == "previously"))
    return Direction::unknown;  // "began as planned Saturday"
  if (const LexiconRow* row = cues.find(word)) {
    if (row->columns[0] == "past") return Direction::past;
    if (row->columns[0] != "future") return Direction::unknown;
    if (row->columns.size() > 1 && after_determiner(words, i, backwards)) return Direction::unknown;
    if (is_outcome(words, i, backwards)) return Direction::unknown;
    return after_had_been(words, i, backwards) ? Direction::past : Direction::future;
  }
  return is_regular_past(word) || irregular_pasts().contains(lower(word)) ? Direction::past
                                                                          : Direction::unknown;
}

bool is_blank(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

// "August 12 - Rebels enter the city": the day heads an entry of a chronology. A list of what lies ahead is
// told the same way; there the coming days are near.
bool heads_entry(std::string_view before, std::string_view after) {
  if (std::any_of(before.begin(), before.end(), is_word_char)) return false;
  const bool spaced = !after.empty() && is_blank(after.front());
  while (!after.empty() && is_blank(after.front())) after.remove_prefix(1);
  if (after.starts_with(':')) return true;
  return after.starts_with("—") || after.starts_with("–") || (spaced && after.starts_with('-'));
}

// "Postponed until Tuesday", "brought forward to Monday": the day ahead to which something is put off.
const Word* putting_off(const std::vector<Word>& before) {
  constexpr std::size_t kClose = 5;
  static const Lexicon& deferrals = lexicon("deferrals");
  const auto links = [](std::string_view word) {
    return word == "to" || word == "until" || word == "till" || word == "til" || word == "for" ||
           word == "through";
  };
  if (before.empty() || !links(before.front().text)) return nullptr;
  for (std::size_t i = 1; i < before.size() && i <= kClose; ++i) {
    if (before[i].commas > 0) break;
    if (deferrals.has(before[i].text)) return &before[i];
  }
  return nullptr;
}

// "Since shortly after the October vote" looks back, "as soon as Monday" ahead.
Cue preposition_cue(const std::vector<Word>& before) {
  constexpr std::size_t kClose = 4;
  const auto is = [&](std::size_t i, std::string_view word) {
    return i < before.size() && before[i].text == word;
  };
  if (is(0, "as") && is(1, "soon") && is(2, "as")) return {Direction::future, "future: as soon as"};
  for (std::size_t i = 0; i < before.size() && i < kClose; ++i) {
    if (before[i].text == "since") return {Direction::past, "past: since"};
  }
  return {};
}

// "To get around Wednesday's ruling", "by the Tuesday deadline": which
// ruling, not when the looking for ways is.
bool tells_which(std::string_view before, std::string_view after) {
  const bool owns = after.starts_with("'s ") || after.starts_with("’s ");
  const bool attribute = before.ends_with(" the ") && after.size() > 1 && after[0] == ' ' &&
                         std::islower(static_cast<unsigned char>(after[1])) != 0;
  return owns || attribute;
}

// "Could come as early as Tuesday", "by Friday": ahead, where no verb says otherwise.
bool is_limit(const std::vector<Word>& before) {
  static const Lexicon& limits = lexicon("limit_words");
  if (before.empty()) return false;
  return limits.has(before.front().text) ||
         (before.size() > 2 && before[0].text == "as" && before[1].text == "early" && before[2].text == "as");
}

// "A program to pay down the loan by February": the purpose lies ahead, whatever verb stands before it.
bool is_limit_of_purpose(const std::vector<Word>& before) {
  constexpr std::size_t kPurposeReach = 12;
  static const Lexicon& determiners = lexicon("determiners");
  if (!is_limit(before)) return false;
  for (std::size_t i = 2; i < before.size() && i < kPurposeReach && before[i].commas == 0; ++i) {
    const std::string_view verb = before[i - 1].text;
    const bool follows = verb.data() == before[i].text.data() + 3;  // not "to $90 million"
    if (before[i].text == "to" && follows && std::islower(static_cast<unsigned char>(verb.front())) != 0 &&
        !determiners.has(verb))
      return true;
  }
  return false;
}

}  // namespace

Cue direction_of(std::string_view text, Span sentence, Span expression) {
  static const Lexicon& cues = lexicon("tense_cues");
  const std::string_view head = text.substr(sentence.begin, expression.begin - sentence.begin);
  const std::string_view rest = text.substr(expression.end, sentence.end - expression.end);
  if (heads_entry(head, rest)) return {Direction::past, "past: heads an entry"};
  Cue best;
  int best_score = 1 << 20;
  const auto consider = [&](const std::vector<Word>& words, int penalty, bool backwards) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const int score = static_cast<int>(i) + penalty + kCommaPenalty * words[i].commas;
      if (score >= best_score) continue;
      const Direction direction = of_word(words, i, backwards, cues);
      if (direction == Direction::unknown || (direction == Direction::past && after_be(words, i, backwards)))
        continue;
      best_score = score;
      best = {direction, (direction == Direction::past ? "past: " : "future: ") + std::string(words[i].text)};
    }
  };
  const auto before = outwards(head, true);
  if (Cue cue = preposition_cue(before); cue.direction != Direction::unknown) return cue;
  if (const Word* word = putting_off(before))
    return {Direction::future, "future: " + std::string(word->text)};
  const bool which = tells_which(head, rest);
  if (!which && is_limit_of_purpose(before))
    return {Direction::future, "future: to … " + std::string(before.front().text)};
  consider(before, 0, true);
  consider(outwards(rest, false), kBehindPenalty, false);
  if (which && best.why == "future: would") return {};
  if (!which && best.direction == Direction::unknown && is_limit(before))
    return {Direction::future, "future: " + std::string(before.front().text)};
  return best;
}

}  // namespace dateline
