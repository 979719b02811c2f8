#include "extract/vocabulary.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "extract/inflect.h"
#include "text/lexicon.h"
#include "text/split.h"

namespace dateline::extraction {

namespace {

using namespace std::string_view_literals;

template <typename T, std::size_t N>
T value_named(const std::array<std::pair<std::string_view, T>, N>& names, std::string_view name,
              std::string_view list) {
  const auto found =
      std::find_if(names.begin(), names.end(), [&](const auto& row) { return row.first == name; });
  if (found == names.end())
    throw std::runtime_error("data/en/" + std::string(list) + ".tsv: unknown value " + std::string(name));
  return found->second;
}

constexpr std::array<std::pair<std::string_view, Role>, 15> kRoles{{{"determiner"sv, Role::determiner},
                                                                    {"possessive"sv, Role::possessive},
                                                                    {"pronoun"sv, Role::pronoun},
                                                                    {"both"sv, Role::both},
                                                                    {"coordinator"sv, Role::coordinator},
                                                                    {"relative"sv, Role::relative},
                                                                    {"subordinator"sv, Role::subordinator},
                                                                    {"be"sv, Role::be},
                                                                    {"have"sv, Role::have},
                                                                    {"do"sv, Role::auxiliary_do},
                                                                    {"modal"sv, Role::modal},
                                                                    {"negation"sv, Role::negation},
                                                                    {"preposition"sv, Role::preposition},
                                                                    {"adverb"sv, Role::adverb},
                                                                    {"number"sv, Role::number}}};

constexpr std::array<std::pair<std::string_view, unsigned>, 10> kClasses{{{"light"sv, kLight},
                                                                          {"plan"sv, kPlan},
                                                                          {"wish"sv, kWish},
                                                                          {"negate"sv, kNegate},
                                                                          {"bring"sv, kBring},
                                                                          {"state"sv, kState},
                                                                          {"complement"sv, kComplement},
                                                                          {"transitive"sv, kTransitive},
                                                                          {"presence"sv, kPresence},
                                                                          {"plain"sv, 0U}}};

bool has_flag(const LexiconRow& row, std::size_t column, std::string_view flag) {
  if (row.columns.size() <= column) return false;
  const auto flags = split(row.columns[column], ',');
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

struct Vocabulary {
  WordIndex bases;
  std::deque<Verb> verbs;  // by the number of their base
  std::vector<EventNoun> nouns;
  Lexemes lexemes;

  Vocabulary() {
    read_verb_list("event_verbs");
    read_verb_list("reporting_verbs");
    read_verb_list("verb_classes");
    inflect_all();
    read_nouns();
    for (const LexiconRow& row : lexicon("function_words").rows()) {
      lexemes.at(row.surface).role = value_named(kRoles, row.columns[0], "function_words");
    }
  }

  Verb& verb_of(std::string_view base) {
    if (bases.add(base)) return verbs.emplace_back();
    return verbs[bases.find(base)];
  }

  // In the order of the alphabet: a form of several verbs is first that of the first.
  void inflect_all() {
    std::vector<Verb*> sorted;
    for (Verb& verb : verbs) {
      std::stable_sort(verb.phrasals.begin(), verb.phrasals.end(),
                       [](const auto& a, const auto& b) { return a.particles.size() > b.particles.size(); });
      sorted.push_back(&verb);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Verb* a, const Verb* b) { return a->base < b->base; });
    for (const Verb* verb : sorted) inflect(*verb);
  }

  void read_verb_list(std::string_view list) {
    for (const LexiconRow& row : lexicon(list).rows()) {
      const auto words = split(row.surface, ' ');
      Verb& verb = verb_of(words[0]);
      verb.base = words[0];
      if (words.size() == 1) {
        add_sense(list, row, verb, verb);
        continue;
      }
      const std::vector<std::string_view> particles(words.begin() + 1, words.end());
      auto same = std::find_if(verb.phrasals.begin(), verb.phrasals.end(),
                               [&](const auto& phrasal) { return phrasal.particles == particles; });
      if (same == verb.phrasals.end())
        same = verb.phrasals.insert(same, {particles, std::nullopt, std::nullopt, 0});
      add_sense(list, row, *same, verb);
    }
  }

  // `entry` is the verb, or one of its phrasal verbs.
  template <typename Entry>
  static void add_sense(std::string_view list, const LexiconRow& row, Entry& entry, Verb& verb) {
    if (list == "verb_classes") {
      for (const auto name : split(row.columns[0], ',')) entry.classes |= value_named(kClasses, name, list);
      return;
    }
    const Sense sense{row.columns[0], row.columns.at(1), has_flag(row, 2, "weak"), has_flag(row, 2, "light")};
    if (list == "event_verbs") {
      entry.event = sense;
      if (sense.light) entry.classes |= kLight;
    } else {
      entry.saying = sense;
      if (row.surface != verb.base) return;
      verb.opinion = has_flag(row, 2, "opinion");
      verb.bare = has_flag(row, 2, "bare");
      verb.clause_only = has_flag(row, 2, "clause");
    }
  }

  void inflect(const Verb& verb) {
    const auto add = [&](std::string_view form, std::uint8_t bits) {
      auto& readings = lexemes.at(form).verbs;
      auto same =
          std::find_if(readings.begin(), readings.end(), [&](const auto& r) { return r.verb == &verb; });
      if (same == readings.end()) same = readings.insert(same, {&verb, 0});
      same->forms |= bits;
    };
    add(verb.base, kBase);
    add(third_person(verb.base), kThird);
    for (const auto& form : gerund(verb.base)) add(form, kGerund);
    if (const LexiconRow* row = lexicon<"irregular_verbs">().find(verb.base)) {
      for (const auto form : split(row->columns[0], '/')) add(form, kPast);
      for (const auto form : split(row->columns.at(1), '/')) add(form, kParticiple);
    } else {
      for (const auto& form : regular_past(verb.base)) add(form, kPast | kParticiple);
    }
  }

  void read_nouns() {
    const auto& rows = lexicon("event_nouns").rows();
    nouns.reserve(rows.size());
    for (const LexiconRow& row : rows) {
      EventNoun noun{.base = std::string(row.surface), .sense = {}};
      noun.sense = {row.columns[0], row.columns.at(1), has_flag(row, 2, "weak"), has_flag(row, 2, "light")};
      noun.performed = has_flag(row, 2, "performed");
      noun.named = has_flag(row, 2, "named");
      nouns.push_back(std::move(noun));
    }
    for (const EventNoun& noun : nouns) {
      add_noun(noun, noun.base);
      add_noun(noun, plural(noun.base));
    }
  }

  // A form that is a row of its own keeps it: "talks" is not the plural of "talk".
  void add_noun(const EventNoun& noun, const std::string& form) {
    const std::string small = lower(form);
    const auto words = split(small, ' ');
    Lexeme& lexeme = lexemes.at(words.back());
    if (words.size() > 1) {
      lexeme.compounds.push_back({{words.begin(), words.end() - 1}, &noun});
    } else if (lexeme.noun == nullptr || form == noun.base) {
      lexeme.noun = &noun;
    }
  }
};

}  // namespace

const Lexemes& lexemes() {
  static const Vocabulary vocabulary;
  return vocabulary.lexemes;
}

}  // namespace dateline::extraction
