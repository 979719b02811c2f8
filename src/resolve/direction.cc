#include "resolve/direction.h"

#include <algorithm>
#include <cctype>
#include <string>

#include "resolve/outwards.h"
#include "text/lexicon.h"
#include "text/one_of.h"
#include "text/split.h"

namespace dateline {

namespace {

constexpr int kBehindPenalty =
    3;  // a word after the expression counts as if it stood so many words farther away
constexpr int kCommaPenalty = 4;

bool is_regular_past(std::string_view word) {
  return word.size() > 3 && word.ends_with("ed") && !word.ends_with("eed") && !word.starts_with("un");
}

// In "will be closed", "to be held" the participle says nothing of time: the word before "be" does.
bool after_be(Outwards& words, std::size_t i) {
  if (words.backwards) return words.is(i + 1, "be") || words.is(i + 1, "being");
  return i > 0 && (words.is(i - 1, "be") || words.is(i - 1, "being"));
}

bool is_form_of_be(std::string_view word) {
  static const Lexicon& be_forms = lexicon("be_forms");
  return be_forms.has(word) || word.ends_with("'s") || word.ends_with("'re") || word.ends_with("'m");
}

// "The close of business", "a visit", "best hopes of a cure": nouns say nothing of time.
bool is_noun(Outwards& words, std::size_t i) {
  if (words.behind(i) == "of") return true;
  static const Lexicon& determiners = lexicon("determiners");
  const std::string_view before = words.before(i);
  if (before.empty()) return false;
  if (determiners.has(before) || before.ends_with("'s") || before.ends_with("’s")) return true;
  // "The bailout plan"; but "the firms plan", "the firm plans".
  if (!words.backwards || words.word(i)->text.ends_with('s') || before.ends_with('s')) return false;
  const Word* further = words.word(i + 2);
  return further != nullptr && determiners.has(further->text);
}

// "Close to $120", "the governor going fishing": not the verb that looks ahead.
bool is_other_use(Outwards& words, std::size_t i) {
  const std::string_view word = words.word(i)->text;
  const bool before_to = words.behind(i) == "to";
  if (word == "close") return before_to;
  return word == "going" && !before_to && !is_form_of_be(words.before(i));
}

// "Had been due to expire": what lay ahead then is over now.
bool after_had_been(Outwards& words, std::size_t i) {
  constexpr std::size_t kClose = 6;
  if (!words.backwards) return false;
  for (std::size_t j = i + 1; j <= i + kClose; ++j) {
    if (words.is(j, "been") && words.is(j + 1, "had")) return true;
  }
  return false;
}

// "Fell 777 points to close at 10,365": how it came out, not what lies ahead.
bool is_outcome(Outwards& words, std::size_t i) {
  if (!words.backwards || i == 0 || !words.is(i + 1, "to") || !words.is(i - 1, "at")) return false;
  const char next = words.word(i - 1)->text.data()[3];  // a date follows the sentence's head, so there is one
  return next == '$' || (next >= '0' && next <= '9');
}

// Past forms that are no present form as well: "brought", not "cut".
const WordIndex& irregular_pasts() {
  static const WordIndex forms = [] {
    WordIndex result;
    for (const LexiconRow& row : lexicon("irregular_verbs").rows()) {
      for (const std::string_view form : split(row.columns[0], '/')) {
        if (form != row.surface) result.add(form);
      }
    }
    return result;
  }();
  return forms;
}

// "Could not reach the town Saturday", "gunfire could be heard": what was or was not possible; else "could"
// looks ahead.
bool is_past_could(Outwards& words, std::size_t i) {
  static const Lexicon& perceptions = lexicon("perceptions");
  const auto follower = [&](std::size_t n) -> std::string_view {
    if (words.backwards && i < n) return {};
    const Word* word = words.word(words.backwards ? i - n : i + n);
    return word == nullptr ? std::string_view{} : word->text;
  };
  const std::string_view next = follower(1);
  return next == "not" || next == "hardly" || next == "only" || next == "no" ||
         perceptions.has(next == "be" ? follower(2) : next);
}

bool is_or_are(Outwards& words, std::size_t i) { return words.is(i, "is") || words.is(i, "are"); }

// "Is to release a lander in November": what is arranged lies ahead.
bool is_arranged(Outwards& words, std::size_t i) {
  return words.backwards ? words.is(i, "to") && is_form_of_be(words.before(i))
                         : is_or_are(words, i) && words.is(i + 1, "to");
}

Direction of_word(Outwards& words, std::size_t i, const Lexicon& cues) {
  const std::string_view word = words.word(i)->text;
  if (is_arranged(words, i)) return Direction::future;
  if (word == "May") return Direction::unknown;  // the month
  if (word.ends_with("'ll") || word.ends_with("’ll")) return Direction::future;
  if (words.backwards && word == "set" && is_form_of_be(words.before(i)))
    return Direction::future;  // "is set for February 22"
  if (word == "planned" && words.backwards && (words.is(i + 1, "as") || words.is(i + 1, "previously")))
    return Direction::unknown;  // "began as planned Saturday"
  if (const LexiconRow* row = cues.find(word)) {
    if (row->columns[0] == "past") return Direction::past;
    if (row->columns[0] != "future") return Direction::unknown;
    if (row->columns.size() > 1 && is_noun(words, i)) return Direction::unknown;
    if (is_other_use(words, i) || is_outcome(words, i)) return Direction::unknown;
    if (word == "could" && is_past_could(words, i)) return Direction::past;
    return after_had_been(words, i) ? Direction::past : Direction::future;
  }
  return is_regular_past(word) || irregular_pasts().has(word) ? Direction::past : Direction::unknown;
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

// "Postponed until Tuesday", "brought forward to Monday": the day ahead to which something is put off; "has
// until Friday": the day to which there is time. `written_to`: the "2" of "moved 2 3pm", which is no word,
// stands before it.
const Word* putting_off(Outwards& before, bool written_to) {
  constexpr std::size_t kClose = 12;
  static const Lexicon& deferrals = lexicon("deferrals");
  const Word* first = before.word(0);
  if (first == nullptr) return nullptr;
  if (written_to && deferrals.has(first->text)) return first;
  const bool until = is_one_of(first->text, {"until", "till", "til"});
  if (!until && !is_one_of(first->text, {"to", "for", "through"})) return nullptr;
  for (std::size_t i = 1; i <= kClose; ++i) {
    const Word* word = before.word(i);
    if (word == nullptr || word->commas > 0) break;
    const LexiconRow* row = deferrals.find(word->text);
    if (row != nullptr && (until || row->columns[0] == "deferral")) return word;
  }
  return nullptr;
}

// "Since shortly after the October vote" looks back, "as soon as Monday" ahead.
Cue preposition_cue(Outwards& before) {
  constexpr std::size_t kClose = 4;
  if (before.is(0, "as") && before.is(1, "soon") && before.is(2, "as"))
    return {Direction::future, "future: as soon as"};
  for (std::size_t i = 0; i < kClose; ++i) {
    if (before.is(i, "since")) return {Direction::past, "past: since"};
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
bool is_limit(Outwards& before) {
  static const Lexicon& limits = lexicon("limit_words");
  const Word* first = before.word(0);
  if (first == nullptr) return false;
  return limits.has(first->text) || (before.is(0, "as") && before.is(1, "early") && before.is(2, "as"));
}

// The word that tells the direction, and how far off it stands.
struct Nearest {
  Direction direction = Direction::unknown;
  std::string_view word;
  int score = 1 << 20;
};

// Looks for a word nearer than the one known.
void look(Outwards& words, int penalty, Nearest& nearest) {
  static const Lexicon& cues = lexicon("tense_cues");
  for (std::size_t i = 0; const Word* word = words.word(i); ++i) {
    const int score = static_cast<int>(i) + penalty + kCommaPenalty * word->commas;
    if (score >= nearest.score) return;  // and so are all behind it
    const Direction direction = of_word(words, i, cues);
    if (direction == Direction::unknown || (direction == Direction::past && after_be(words, i))) continue;
    nearest = {direction, word->text, score};
    return;
  }
}

Cue cue_of(Direction direction, std::string_view word) {
  std::string why = direction == Direction::past ? "past: " : "future: ";
  return {direction, why.append(word)};
}

// "When he is sentenced on Sept. 14": in a clause of time the present is what lies ahead.
Cue time_clause_cue(Outwards& before) {
  constexpr std::size_t kClose = 4;  // words of the subject, or so
  const std::size_t verb = before.is(0, "on") || before.is(0, "in") || before.is(0, "at") ? 1 : 0;
  const Word* participle = before.word(verb);
  if (participle == nullptr || !is_regular_past(participle->text) || !is_or_are(before, verb + 1)) return {};
  for (std::size_t i = verb + 3; i < verb + 3 + kClose; ++i) {
    const Word* word = before.word(i);
    if (word == nullptr || word->commas > 0) break;
    if (is_one_of(word->text, {"when", "once", "until", "if"})) return cue_of(Direction::future, word->text);
  }
  return {};
}

// "The vote is on Saturday", "the final is at 8 p.m. on Saturday": the time set for it.
bool is_set_time(Outwards& before) {
  std::size_t i = 0;
  for (const Word* word = before.word(0); word != nullptr; word = before.word(++i)) {
    if (!is_one_of(word->text, {"on", "at", "from", "a", "p", "m", "am", "pm", "noon", "midnight"})) break;
  }
  return i > 0 && is_or_are(before, i);
}

// "A program to pay down the loan by February": the purpose lies ahead, whatever verb stands before it.
bool is_limit_of_purpose(Outwards& before) {
  constexpr std::size_t kPurposeReach = 12;
  static const Lexicon& determiners = lexicon("determiners");
  if (!is_limit(before)) return false;
  for (std::size_t i = 2; i < kPurposeReach; ++i) {
    const Word* word = before.word(i);
    if (word == nullptr || word->commas > 0) break;
    if (word->text != "to") continue;
    const std::string_view verb = before.word(i - 1)->text;
    const bool follows = verb.data() == word->text.data() + 3;  // not "to $90 million"
    if (follows && std::islower(static_cast<unsigned char>(verb.front())) != 0 && !determiners.has(verb))
      return true;
  }
  return false;
}

}  // namespace

Cue direction_of(std::string_view text, Span sentence, Span expression) {
  const std::string_view head = text.substr(sentence.begin, expression.begin - sentence.begin);
  const std::string_view rest = text.substr(expression.end, sentence.end - expression.end);
  if (heads_entry(head, rest)) return {Direction::past, "past: heads an entry"};
  Outwards before(head, true);
  Outwards behind(rest, false);
  if (Cue cue = preposition_cue(before); cue.direction != Direction::unknown) return cue;
  if (Cue cue = time_clause_cue(before); cue.direction != Direction::unknown) return cue;
  if (const Word* word = putting_off(before, head.ends_with(" 2 ")))
    return cue_of(Direction::future, word->text);
  if (is_set_time(before)) return {Direction::future, "future: is set"};
  const bool which = tells_which(head, rest);
  if (!which && is_limit_of_purpose(before))
    return {Direction::future, "future: to … " + std::string(before.word(0)->text)};
  Nearest nearest;
  look(before, 0, nearest);
  look(behind, kBehindPenalty, nearest);
  if (which && nearest.direction == Direction::future && nearest.word == "would") return {};
  if (nearest.direction != Direction::unknown) return cue_of(nearest.direction, nearest.word);
  if (!which && is_limit(before)) return cue_of(Direction::future, before.word(0)->text);
  return {};
}

const Cue& ClauseCue::get() const {
  if (!cue_) cue_ = direction_of(text_, sentence_, expression_);
  if (message_ && cue_->direction == Direction::unknown) cue_ = Cue{Direction::future, "future: a message"};
  return *cue_;
}

}  // namespace dateline
