#include "extract/title_cut.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/title_subject.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kGoodLength = 12;  // words

// The dated verb's clause, from left to right.
struct ClauseCutter {
  const Parsed& parsed;
  const Dated& dated;
  std::vector<std::size_t> chosen = {};

  const Word& word(std::size_t i) const { return parsed.words[i]; }
  const VerbGroup& group() const { return parsed.groups[dated.group]; }
  std::size_t clause() const { return parsed.tree.of_word[group().main]; }

  std::size_t verb_begin() const {
    const VerbGroup* lead = parsed.group_of(clause());
    std::size_t from = lead == nullptr ? group().begin : std::min(lead->begin, group().begin);
    while (from > 0 && parsed.tree.of_word[from - 1] == clause() && word(from - 1).part == Part::adverb &&
           (chosen.empty() || from - 1 > chosen.back())) {
      --from;
    }
    return from;
  }

  bool says() const { return dated.trigger == group().main && saying_of(parsed.words, group()) != nullptr; }

  bool introduces() const {
    return takes_clause(parsed.words, group()) || (classes_of(parsed.words, group()) & (kWish | kPlan)) != 0;
  }

  // "said that those who left would be fined", "that while he agreed, he would not pay"
  bool comes_before_verb(std::size_t inner, std::size_t outer) const {
    const VerbGroup* verb = parsed.group_of(outer);
    return verb != nullptr && !parsed.clause(inner).pieces.empty() &&
           parsed.clause(inner).pieces.back().end <= verb->begin;
  }

  bool is_introduced(std::size_t of) const {
    const Clause& inner = parsed.clause(of);
    if (inner.kind == Clause::Kind::relative || inner.kind == Clause::Kind::subordinate)
      return inner.parent != kNone && inner.parent != clause() && is_introduced(inner.parent) &&
             comes_before_verb(of, inner.parent);
    if (inner.kind != Clause::Kind::complement) return false;
    return inner.parent == clause() || (inner.parent != kNone && is_passed_over(inner.parent)) ||
           (inner.parent != kNone && inner.parent != of && is_introduced(inner.parent));
  }

  // A second verb with the same object: financed and aided Saddam Hussein.
  bool shares_object(std::size_t i) const {
    const std::size_t after = i + 1;
    if (word(i).part != Part::coordinator || i != group().end || after >= parsed.words.size()) return false;
    const std::size_t of = parsed.tree.of_word[after];
    return of != kNone && of != clause() && parsed.clause(of).subject_from == clause() &&
           parsed.group_of(of) != nullptr;
  }

  void take_rest(std::size_t begin) {
    std::size_t shared = kNone;
    bool speech = false;
    for (std::size_t i = begin; i < parsed.words.size(); ++i) {
      const Word& w = word(i);
      const std::size_t of = parsed.tree.of_word[i];
      if (shares_object(i)) shared = parsed.tree.of_word[i + 1];
      if (w.part == Part::quote && says() && i + 1 < parsed.words.size() && word(i + 1).quoted) speech = true;
      if (stops(i, speech)) break;
      const bool own = of == kNone || of == clause() || of == shared || (introduces() && is_introduced(of)) ||
                       (speech && w.quoted);
      if (!own && is_passed_over(of)) continue;
      if (!own) break;
      chosen.push_back(i);
    }
  }

  // "in a statement published in 2000 that": what was said goes on after it.
  bool is_passed_over(std::size_t of) const {
    if (!says() || of == kNone || dated.time == kNone || of != parsed.tree.of_word[dated.time]) return false;
    const Clause& inner = parsed.clause(of);
    return inner.shortened() && inner.parent == clause();
  }

  // "described the views of the court: “…”": the thing that was said of is enough.
  bool has_object() const {
    const Verb* verb = word(group().main).verb;
    return verb != nullptr && !verb->clause_only && group().end < parsed.words.size() &&
           is_inside_phrase(word(group().end));
  }

  bool stops(std::size_t i, bool speech) const {
    const Word& w = word(i);
    const bool leads_to_speech =
        says() && !has_object() && i + 1 < parsed.words.size() && word(i + 1).part == Part::quote;
    switch (w.part) {
      case Part::semicolon:
      case Part::dash:
      case Part::open:
      case Part::stop:
        return true;
      case Part::colon:
        return !leads_to_speech;
      case Part::comma:
        return !leads_to_speech && !is_list_comma(i) && !is_place_comma(parsed.words, i) &&
               !(speech && w.quoted) && !waits_for_verb(i);
      case Part::coordinator:  // "in 2001 and Iraq in 2003": the second is another event
        if (i > 0 && dated.time != kNone && i - 1 == dated.time && dated.elided == kNone &&
            is_adverbial_time(parsed.words, dated.time))
          return true;
        return leads_out(i);
      default:
        return false;
    }
  }

  // "noted that to keep its promise, the court must convince": what is said has not come to its verb.
  bool waits_for_verb(std::size_t i) const {
    const std::size_t of = i > 0 ? parsed.tree.of_word[i - 1] : kNone;
    if (of == kNone || of == clause() || !introduces() || !is_introduced(of)) return false;
    const VerbGroup* verb = parsed.group_of(of);
    return verb != nullptr && verb->begin > i;
  }

  // "invaded France, Belgium and the Netherlands": a list of names.
  bool is_list_comma(std::size_t i) const {
    std::size_t k = i + 1;
    const bool last = k < parsed.words.size() && word(k).part == Part::coordinator;
    if (last) ++k;
    if (k < parsed.words.size() && word(k).part == Part::determiner) ++k;
    if (i == 0 || word(i - 1).part != Part::name || k >= parsed.words.size() || word(k).part != Part::name)
      return false;
    while (k < parsed.words.size() && word(k).part == Part::name) ++k;
    if (last)
      return std::any_of(chosen.begin(), chosen.end(),
                         [&](std::size_t c) { return word(c).part == Part::comma; }) &&
             !is_verb(k);
    if (k >= parsed.words.size() || parsed.tree.of_word[i + 1] != parsed.tree.of_word[i - 1]) return false;
    return word(k).part == Part::coordinator || (word(k).part == Part::comma && is_list_comma(k));
  }

  bool is_verb(std::size_t i) const {
    return i < parsed.words.size() && (word(i).part == Part::verb || word(i).part == Part::auxiliary);
  }

  // "were shot and their bodies thrown": a noun phrase that belongs to another clause's verb.
  bool leads_out(std::size_t coordinator) const {
    std::size_t k = coordinator + 1;
    while (k < parsed.words.size() && is_inside_phrase(word(k))) ++k;
    if (k == coordinator + 1 || k >= parsed.words.size()) return false;
    if (word(coordinator).lower == "but" && (word(k).part == Part::relative || word(k).part == Part::comma))
      return true;  // expressed loyalty but a man who …
    return word(k).part == Part::verb && parsed.tree.of_word[k] != clause();
  }

  // Of "a country the US invaded": the US invaded, a country.
  void take_antecedent() {
    const std::vector<std::size_t> object = object_words(parsed, group());
    if (object.empty()) return;
    std::size_t end = group().end;  // will attempt to answer
    for (const VerbGroup& next : parsed.groups) {
      if (next.begin == end && next.infinitive) end = next.end;
    }
    auto at = std::find(chosen.begin(), chosen.end(), end - 1);
    if (at == chosen.end()) return;
    ++at;
    const bool stranded = at != chosen.end() && word(*at).part == Part::preposition &&
                          (at + 1 == chosen.end() ||
                           (!is_inside_phrase(word(*(at + 1))) && word(*(at + 1)).part != Part::time));
    chosen.insert(stranded ? at + 1 : at, object.begin(), object.end());
  }

  // Of "1,900 people died in May and 1,200 in June" the second: 1,200 people died.
  bool take_elided_number(std::size_t begin) {
    if (word(dated.elided).part != Part::number) return false;
    const auto counted = std::find_if(chosen.begin(), chosen.end(),
                                      [&](std::size_t i) { return word(i).part == Part::number; });
    if (counted == chosen.end() || dated.elided + 2 < dated.time) return false;
    *counted = dated.elided;
    for (std::size_t i = begin; i < group().end; ++i) chosen.push_back(i);
    return true;
  }

  // Of "went into Afghanistan in 2001 and Iraq in 2003" the second: went into, Iraq.
  void take_elided(std::size_t begin) {
    if (take_elided_number(begin)) return;
    for (std::size_t i = begin; i < group().end; ++i) chosen.push_back(i);
    const bool own = word(dated.elided).part == Part::preposition;
    for (std::size_t i = group().end; !own && i < parsed.words.size() && word(i).part == Part::preposition;
         ++i)
      chosen.push_back(i);
    for (std::size_t i = dated.elided; i <= dated.time; ++i) chosen.push_back(i);
  }

  // "“…,” Kerry said": the words said, the comma, and who said them.
  void take_attribution() {
    std::size_t begin = parsed.words.size();
    for (const Range& piece : parsed.clause(clause()).pieces) begin = std::min(begin, piece.begin);
    std::size_t comma = begin;
    while (comma > 0 && comma + 3 > begin && word(comma).part != Part::comma) --comma;
    if (word(comma).part != Part::comma) return;
    for (std::size_t i = 0; i < comma; ++i) {
      if (word(i).part == Part::stop || word(i).part == Part::semicolon)
        chosen.clear();
      else
        chosen.push_back(i);
    }
    while (!chosen.empty() &&
           (word(chosen.front()).part == Part::coordinator || word(chosen.front()).part == Part::adverb ||
            word(chosen.front()).part == Part::comma)) {
      chosen.erase(chosen.begin());
    }
    shorten_said();
    if (chosen.empty()) return;
    chosen.push_back(comma);
    if (word(comma + 1).part == Part::quote) chosen.push_back(comma + 1);
    std::vector<std::size_t> who = subject_words(parsed, clause());
    if (who.empty()) return take_inverted();
    drop_offices(parsed, who);
    for (const std::size_t i : who) chosen.push_back(i);
    for (std::size_t i = group().begin; i < group().end; ++i) chosen.push_back(i);
    if (tells_somebody()) take_hearer();
  }

  bool tells_somebody() const { return word(group().main).verb->base == "tell"; }

  void take_hearer() {
    std::size_t begin = group().end;
    if (begin < parsed.words.size() && word(begin).part == Part::determiner) ++begin;  // a news conference
    const std::size_t head = head_from(parsed.words, begin);
    for (std::size_t i = group().end; head != kNone && i <= head; ++i) chosen.push_back(i);
  }

  // "…," said Kerry
  void take_inverted() {
    if (tells_somebody()) return chosen.clear();  // the hearer is no speaker
    for (std::size_t i = group().begin; i < group().end; ++i) chosen.push_back(i);
    const std::size_t head = head_from(parsed.words, group().end);
    if (head == kNone) return chosen.clear();
    for (std::size_t i = group().end; i <= head; ++i) chosen.push_back(i);
  }

  void shorten_said() {
    if (chosen.size() <= kGoodLength) return;
    std::size_t best = 0;
    for (std::size_t k = 4; k < std::min(chosen.size(), kGoodLength); ++k) {
      const Word& next = word(chosen[k]);
      const bool full = word(chosen[k - 1]).part == Part::noun || word(chosen[k - 1]).part == Part::name;
      const std::size_t of = parsed.tree.of_word[chosen[k - 1]];
      const bool done = of != kNone && parsed.group_of(of) != nullptr && parsed.group_of(of)->end < chosen[k];
      const bool ends = next.part == Part::comma || next.part == Part::coordinator ||
                        next.part == Part::subordinator ||
                        (next.part == Part::preposition && next.lower != "of");
      if (full && done && ends) best = k;
    }
    if (best > 0 || chosen.size() > kGoodLength + 2) chosen.resize(best);
  }

  std::vector<std::size_t> cut() {
    if (parsed.clause(clause()).kind == Clause::Kind::attribution) {
      take_attribution();
      return std::move(chosen);
    }
    chosen = subject_words(parsed, clause());
    if (chosen.empty()) return {};
    if (is_pronoun(parsed, chosen) && chosen.size() > 1) return {};
    const std::size_t begin = verb_begin();
    if (dated.elided == kNone) {
      take_rest(begin);
      take_antecedent();
    } else {
      take_elided(begin);
    }
    if (dated.time == group().end && word(group().main).verb != nullptr &&
        word(group().main).verb->base == "spend")
      std::erase(chosen, group().main);  // spent the week in Jordan
    std::erase_if(chosen, [&](std::size_t i) {
      return i < group().main && i >= begin && lexicon<"linking_adverbs">().has(word(i).lower);
    });
    return std::move(chosen);
  }
};

}  // namespace

std::vector<std::size_t> clause_words(const Parsed& parsed, const Dated& dated) {
  return ClauseCutter{parsed, dated}.cut();
}

}  // namespace dateline::extraction
