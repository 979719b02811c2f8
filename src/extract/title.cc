#include "extract/title.h"

#include <algorithm>
#include <utility>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "extract/title_cut.h"
#include "extract/title_shorten.h"
#include "extract/title_subject.h"
#include "extract/title_text.h"
#include "extract/title_vetoes.h"
#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

// Events of two words that need no object: Gaddafi died.
bool stands_alone(const Sense& sense) {
  static constexpr std::string_view kTypes[] = {
      "death",      "resignation", "explosion", "accident",   "collapse", "arrival",   "departure",
      "birth",      "start",       "end",       "marriage",   "escape",   "surrender", "defeat",
      "return",     "visit",       "fall",      "bankruptcy", "war",      "protest",   "disaster",
      "retirement", "founding",    "opening",   "closure"};
  return std::find(std::begin(kTypes), std::end(kTypes), sense.type) != std::end(kTypes) ||
         sense.head == "collapse" || sense.head == "surrender";
}

// Events that their kind alone names: the 1979 revolution. A launch or a campaign needs its name.
bool is_landmark(const Sense& sense) {
  static constexpr std::string_view kTypes[] = {
      "revolution", "invasion", "war",      "occupation", "overthrow", "coup",    "agreement",
      "talks",      "election", "disaster", "accident",   "explosion", "killing", "truce",
      "crisis",     "attack",   "capture",  "fall",       "outbreak",  "fire"};
  return std::find(std::begin(kTypes), std::end(kTypes), sense.type) != std::end(kTypes);
}

// "attacks in July": no particular ones.
bool is_generic(const Parsed& parsed, std::size_t noun) {
  const Word& word = parsed.words[noun];
  if (!word.lower.ends_with('s') || word.lower == word.noun->base) return false;
  const Range phrase = phrase_around(parsed.words, noun);
  return parsed.words[phrase.begin].part != Part::determiner &&
         parsed.words[phrase.begin].part != Part::possessive;
}

bool is_performed(const Word& word) {
  return word.noun != nullptr && word.noun->performed;
}  // Agreement signed

// About 200, over 200, between 20 and 30, at least 200, up to 200.
bool counts_roughly(const std::vector<Word>& words, std::size_t i) {
  const bool one = is_one_of(words[i].lower, {"about", "around", "over", "between", "under", "some"});
  const bool two =
      i + 1 < words.size() && ((words[i].lower == "at" && is_one_of(words[i + 1].lower, {"least", "most"})) ||
                               (words[i].lower == "up" && words[i + 1].lower == "to"));
  const std::size_t number = i + (two ? 2 : 1);
  return (one || two) && number < words.size() && words[number].part == Part::number;
}

bool opens_title(const std::vector<Word>& words, std::size_t i) {
  const Word& word = words[i];
  if (counts_roughly(words, i)) return true;
  if (is_one_of(word.lower, {"whose", "which", "what", "who"})) return false;
  switch (word.part) {
    case Part::preposition:
    case Part::to:
    case Part::verb:
    case Part::auxiliary:
    case Part::relative:
    case Part::subordinator:
      return false;
    default:
      return true;
  }
}

// A pronoun that must be filled in, at the head of a clause; what somebody is quoted with stays as it was
// said.
bool stands_for_somebody(const Parsed& parsed, std::size_t i, std::size_t front) {
  const Word& word = parsed.words[i];
  if (word.part != Part::pronoun || word.quoted) return false;
  const std::size_t clause = parsed.tree.of_word[i];
  const bool heads =
      i == front || parsed.tree.of_word[i - 1] != clause || parsed.words[i - 1].part == Part::adverb;
  return heads && is_one_of(word.lower, {"he", "she", "it", "they", "we", "i", "you"});
}

// "Lind arrested", of "Arrested in May 2019, Lind was released": what was done to the subject, which needs no
// object.
bool opens_with_participle(const Parsed& parsed, const Dated& dated) {
  const Clause& clause = parsed.clause(dated.clause);
  return clause.kind == Clause::Kind::participial && clause.pieces.front().begin == 0 &&
         (parsed.words[parsed.groups[dated.group].begin].forms & kParticiple) != 0;
}

std::size_t count_words(const std::string& text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// "died in the 2003 war": the clause says more than the noun, of the same time.
std::optional<Dated> clause_around(const Parsed& parsed, const Dated& noun) {
  const VerbGroup* group = parsed.group_of(noun.clause);
  if (group == nullptr || !group->finite || group->negated || group->modal != kNone ||
      noun.trigger < group->end)
    return std::nullopt;
  const std::size_t begin = phrase_around(parsed.words, noun.trigger).begin;
  const std::string_view before = parsed.words[begin - 1].lower;
  const bool within = before == "in" || before == "during" || before == "at";
  const std::size_t index = static_cast<std::size_t>(group - parsed.groups.data());
  const auto trigger = within ? group_trigger(parsed, noun.clause, index) : std::nullopt;
  if (!trigger) return std::nullopt;
  Dated clause = noun;
  clause.by_noun = false;
  clause.group = index;
  return clause;
}

// The land whose election it must be: the last one named before it in its clause. "Ties with Chile have
// warmed since elections last year."
std::size_t land_before(const Parsed& parsed, const Dated& dated) {
  if (dated.sense.type != "election") return kNone;
  for (std::size_t i = dated.trigger; i-- > 0;) {
    if (parsed.tree.of_word[i] != dated.clause) continue;
    const std::size_t name = parsed.words[i].name;
    if (name != kNone && parsed.names[name].kind == NameKind::country) return i;
  }
  return kNone;
}

// Whose it is, of "the store has grown since its launch in 2003": the things named last before it. Empty when
// none are named in the sentence, or where the trigger is owned by nobody.
Range owner_of(const Parsed& parsed, std::size_t trigger) {
  const auto& words = parsed.words;
  const Range phrase = phrase_around(words, trigger);
  if (!is_one_of(words[phrase.begin].lower, {"its", "their"}) || phrase.begin + 1 != trigger) return {};
  for (std::size_t i = phrase.begin; i-- > 0;) {
    const bool thing = words[i].part == Part::noun || words[i].part == Part::name;
    if (!thing || !is_head(words, i) || words[i].noun != nullptr) continue;
    Range owner = phrase_around(words, i);
    const bool named = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(owner.begin),
                                   words.begin() + static_cast<std::ptrdiff_t>(owner.end),
                                   [](const Word& word) { return word.name != kNone; });
    const Part first = words[owner.begin].part;
    if (first == Part::determiner || first == Part::possessive) ++owner.begin;
    return named ? owner : Range{};
  }
  return {};
}

std::string genitive(const std::string& owner) { return owner + (owner.ends_with('s') ? "'" : "'s"); }

}  // namespace

Title make_title(const Parsed& parsed, const Dated& dated, const std::vector<Timex>& times,
                 const Antecedent& before) {
  const auto& words = parsed.words;
  const bool by_clause = !dated.by_noun && dated.group != kNone;
  std::vector<std::size_t> chosen =
      by_clause ? clause_words(parsed, dated) : noun_phrase_words(parsed, dated.trigger);
  Title title;
  Filling filling;
  for (const std::size_t i : chosen) {
    if (by_clause && (i == chosen.front() || i < parsed.groups[dated.group].begin) &&
        stands_for_somebody(parsed, i, chosen.front())) {
      filling = {i, std::string(before.of(words[i].lower))};
      if (filling.text.empty()) {
        chosen.clear();
        break;
      }
      title.filled = true;
      if (i == chosen.front()) title.stands_for = std::string(before.name_of(words[i].lower));
    }
  }
  if (chosen.empty() && by_clause && words[dated.trigger].noun != nullptr) {
    chosen = noun_phrase_words(parsed, dated.trigger);
    title.filled = false;
    title.stands_for.clear();
  }
  if (chosen.empty()) return {};
  if (is_untold(parsed, dated, chosen)) {
    if (by_clause || dated.group == kNone) return {};
    Dated clause = dated;  // "who opened negotiations": the noun alone says too little
    clause.by_noun = false;
    return make_title(parsed, clause, times, before);
  }
  if (!opens_title(words, chosen.front())) return {};
  chosen = without_times(parsed, chosen, times);
  drop_broken_end(parsed, dated, chosen);
  shorten(parsed, dated, chosen);
  if (chosen.empty()) return {};
  std::vector<std::size_t> written = chosen;
  if (const std::vector<std::size_t> owner = owner_words(parsed, chosen.front()); !owner.empty()) {
    filling = {chosen.front() - 1, genitive(write_title(parsed, owner, {}))};
    written.insert(written.begin(), filling.word);
    chosen.insert(chosen.begin(), owner.begin(), owner.end());
  }
  title.text = write_title(parsed, std::move(written), filling);
  if (says_nothing(parsed, dated, chosen, title.text)) return {};
  const bool alone = chosen.size() == 1 && words[chosen.front()].noun != nullptr;
  if (alone && !by_clause) {
    if (const auto clause = clause_around(parsed, dated)) {
      Title whole = make_title(parsed, *clause, times, before);
      if (!whole.text.empty()) return whole;
    }
    if (const Range owner = owner_of(parsed, chosen.front()); !owner.empty()) {
      std::vector<std::size_t> owned;
      for (std::size_t i = owner.begin; i < owner.end; ++i) owned.push_back(i);
      title.text = write_title(parsed, owned, {}) + " " + std::string(words[chosen.front()].lower);
      owned.push_back(chosen.front());
      title.words = std::move(owned);
      return title;
    }
    if (const std::size_t land = land_before(parsed, dated); land != kNone) {
      const Name& name = parsed.names[parsed.words[land].name];
      title.words = {};
      for (std::size_t i = name.begin; i < name.end; ++i) title.words.push_back(i);
      title.words.push_back(chosen.front());
      title.text = std::string(name.canonical) + " " + std::string(words[chosen.front()].lower);
      return title;
    }
  }
  if (alone && (is_generic(parsed, chosen.front()) || !is_landmark(dated.sense))) return {};
  const bool bare =
      std::none_of(chosen.begin(), chosen.end(), [&](std::size_t i) { return words[i].name != kNone; });
  if (words[dated.trigger].noun != nullptr && dated.sense.weak && bare) return {};
  if (by_clause && count_words(title.text) < 3 && words[dated.trigger].noun == nullptr &&
      !stands_alone(dated.sense) && !is_performed(words[chosen.front()]) &&
      !parsed.groups[dated.group].passive && !opens_with_participle(parsed, dated))
    return {};
  title.words = std::move(chosen);
  return title;
}

}  // namespace dateline::extraction
