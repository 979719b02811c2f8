#include "extract/modality.h"

#include <algorithm>

#include "extract/phrases.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

struct Judge {
  const Parsed& parsed;
  const Dated& dated;

  const std::vector<Word>& words() const { return parsed.words; }

  // The clause stands inside what somebody says.
  bool is_said(std::size_t clause) const {
    for (std::size_t i = clause; i != kNone && i != 0; i = parsed.clause(i).parent) {
      if (parsed.clause(i).kind == Clause::Kind::complement && !is_copula(parsed.clause(i).parent))
        return true;
    }
    return false;
  }

  // "It was in May that the two met"
  bool is_copula(std::size_t clause) const {
    const VerbGroup* group = parsed.group_of(clause);
    return group != nullptr && group->copula;
  }

  bool has_attribution() const {
    return std::any_of(parsed.tree.clauses.begin(), parsed.tree.clauses.end(),
                       [](const Clause& clause) { return clause.kind == Clause::Kind::attribution; });
  }

  // "nearly simultaneous attacks", "almost 200 arrests": of what happened, how much.
  bool grades(std::size_t i) const {
    const bool degree = words()[i].lower == "nearly" || words()[i].lower == "almost";
    return degree && i + 1 < dated.trigger && words()[i + 1].part != Part::verb;
  }

  // A cue word near the trigger, from data/en/modality_cues.tsv.
  std::optional<Modality> cue(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (grades(i)) continue;
      if (const auto value = lexicon<"modality_cues">().value(words()[i].lower))
        return parse_modality(*value);
      if (i + 1 < end) {
        if (const auto value = lexicon<"modality_cues">().value(std::string(words()[i].lower) + " " +
                                                                std::string(words()[i + 1].lower)))
          return parse_modality(*value);
      }
    }
    return std::nullopt;
  }

  Modality of_modal(const VerbGroup& group, bool said, bool future) const {
    const std::string_view modal = words()[group.modal].lower;
    if (modal == "will" || modal == "'ll" || modal == "shall" || modal == "won't")
      return group.negated ? Modality::negated : Modality::planned;
    if ((modal == "would" || modal == "'d") && (said || future))
      return group.negated ? Modality::negated : Modality::planned;
    if (modal == "could" && said && future) return Modality::hypothetical;
    if (group.negated || modal == "cannot" || modal.ends_with("n't")) return Modality::negated;
    return Modality::hypothetical;
  }

  Modality of_control(const VerbGroup& group) const {
    const unsigned kinds = classes_of(words(), group);
    if (const auto found = cue(group.end, parsed.groups[dated.group].begin); found && group.copula)
      return *found;
    if ((kinds & kNegate) != 0) return Modality::negated;
    if ((kinds & kPlan) != 0 || group.copula) return Modality::planned;
    return Modality::hypothetical;
  }

  Modality of_clause(bool future) const {
    const VerbGroup& group = parsed.groups[dated.group];
    const VerbGroup* main = parsed.group_of(dated.clause);
    const bool said = is_said(dated.clause);
    const bool negated =
        group.negated || (group.begin > 0 && words()[group.begin - 1].part == Part::negation);
    if (group.modal != kNone) return of_modal(group, said, future);
    if (negated) return Modality::negated;
    if (dated.infinitive && main != nullptr && main != &group) {
      if (main->negated) return Modality::negated;
      return future ? Modality::planned : of_control(*main);
    }
    if (main != nullptr && main != &group && main->modal != kNone) return of_modal(*main, said, future);
    const std::size_t opener = parsed.clause(dated.clause).opener;
    if (opener != kNone && (words()[opener].lower == "if" || words()[opener].lower == "unless"))
      return Modality::hypothetical;
    if (const auto found = cue(group.begin > 3 ? group.begin - 3 : 0, group.main)) return *found;
    if (future) return Modality::planned;
    if (says(group)) return Modality::asserted;
    return said || has_attribution() || according() ? Modality::reported : Modality::asserted;
  }

  bool says(const VerbGroup& group) const {
    return saying_of(words(), group) != nullptr && dated.trigger == group.main && !is_said(dated.clause);
  }

  bool according() const {
    for (std::size_t i = 0; i + 1 < words().size(); ++i) {
      if (words()[i].lower == "according" && words()[i + 1].lower == "to") return true;
    }
    return false;
  }

  Modality of_noun(bool future) const {
    const Range phrase = phrase_around(words(), dated.trigger);
    const std::size_t begin = phrase.begin > 0 ? phrase.begin - 1 : 0;
    if (words()[phrase.begin].lower == "no") return Modality::negated;
    if (const auto found = cue(begin, dated.trigger)) return *found;
    return future ? Modality::planned : Modality::asserted;
  }
};

}  // namespace

Modality modality_of(const Parsed& parsed, const Dated& dated, bool future) {
  const Judge judge{parsed, dated};
  return dated.by_noun || dated.group == kNone ? judge.of_noun(future) : judge.of_clause(future);
}

}  // namespace dateline::extraction
