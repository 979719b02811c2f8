#include "resolve/direction.h"

#include <cctype>
#include <string>
#include <vector>

#include "text/lexicon.h"

namespace dateline {

namespace {

constexpr int kReach = 25;  // words looked at on each side
constexpr int kBehindPenalty =
    3;  // a word after the expression counts as if it stood so many words farther away
constexpr int kCommaPenalty = 4;

struct Word {
  std::string_view text;
  int commas = 0;  // between it and the expression
};

bool is_word_char(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '\'' ||
         (static_cast<unsigned char>(c) >= 0x80);
}
bool ends_clause(char c) { return c == ';' || c == ':' || c == '"'; }

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
      words.push_back({region.substr(begin, end - begin), commas});
    } else {
      if (ends_clause(peek())) break;
      if (peek() == ',') ++commas;
      step();
    }
  }
  return words;
}

bool is_regular_past(std::string_view word) {
  return word.size() > 4 && word.ends_with("ed") && !word.ends_with("eed");
}

// In "will be closed", "to be held" the participle says nothing of time: the word before "be" does.
bool after_be(const std::vector<Word>& words, std::size_t i, bool backwards) {
  if (backwards) return i + 1 < words.size() && (words[i + 1].text == "be" || words[i + 1].text == "being");
  return i > 0 && (words[i - 1].text == "be" || words[i - 1].text == "being");
}

Direction of_word(std::string_view word, const Lexicon& cues) {
  if (word == "May") return Direction::unknown;  // the month
  if (const auto value = cues.value(word)) {
    return *value == "future" ? Direction::future : *value == "past" ? Direction::past : Direction::unknown;
  }
  return is_regular_past(word) ? Direction::past : Direction::unknown;
}

}  // namespace

Cue direction_of(std::string_view text, Span sentence, Span expression) {
  const Lexicon& cues = lexicon("tense_cues");
  Cue best;
  int best_score = 1 << 20;
  const auto consider = [&](const std::vector<Word>& words, int penalty, bool backwards) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      const int score = static_cast<int>(i) + penalty + kCommaPenalty * words[i].commas;
      if (score >= best_score) continue;
      const Direction direction = of_word(words[i].text, cues);
      if (direction == Direction::unknown || (direction == Direction::past && after_be(words, i, backwards)))
        continue;
      best_score = score;
      best = {direction, (direction == Direction::past ? "past: " : "future: ") + std::string(words[i].text)};
    }
  };
  consider(outwards(text.substr(sentence.begin, expression.begin - sentence.begin), true), 0, true);
  consider(outwards(text.substr(expression.end, sentence.end - expression.end), false), kBehindPenalty,
           false);
  return best;
}

}  // namespace dateline
