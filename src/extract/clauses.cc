#include "extract/clauses.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/segments.h"
#include "text/one_of.h"

namespace dateline::extraction {

namespace {

struct Assembler {
  const std::vector<Word>& words;
  std::vector<VerbGroup>& groups;
  ClauseTree tree = {};
  std::vector<std::size_t> stack = {};  // of the clauses that are open, from the main clause inwards
  Range leading = {};  // "and, [two years later], joined": a time that belongs to the clause to come

  Clause& top() { return tree.clauses[stack.back()]; }

  std::size_t add(Clause::Kind kind, const Segment& segment) {
    Clause clause;
    clause.kind = kind;
    clause.parent = stack.back();
    clause.opener = segment.opener;
    clause.group = segment.group;
    tree.clauses.push_back(std::move(clause));
    stack.push_back(tree.clauses.size() - 1);
    append(stack.back(), segment);
    return stack.back();
  }

  void append(std::size_t clause, const Segment& segment) {
    if (segment.range.empty()) return;
    tree.clauses[clause].pieces.push_back(segment.range);
    for (std::size_t i = segment.range.begin; i < segment.range.end; ++i) tree.of_word[i] = clause;
  }

  bool is_first(Part part, const Segment& segment) const {
    return segment.opener != kNone && words[segment.opener].part == part;
  }

  // The innermost open clause that still waits for its verb, or kNone.
  std::size_t waiting() const {
    for (std::size_t k = stack.size(); k-- > 0;) {
      const Clause& clause = tree.clauses[stack[k]];
      const bool waits = clause.group == kNone || !is_finite(clause);
      if (waits && clause.kind != Clause::Kind::participial &&
          !(clause.kind == Clause::Kind::relative && clause.group != kNone)) {
        return k;
      }
    }
    return kNone;
  }

  // "A geologist who showed that continents move, left": two clauses would wait for the verb, so that the
  // inner one has its own, which looks like a noun.
  std::size_t waiting_for(const Segment& segment) const {
    const std::size_t depth = waiting();
    if (depth == kNone || segment.subject || tree.clauses[stack[depth]].kind != Clause::Kind::complement)
      return depth;
    const std::vector<Range>& pieces = tree.clauses[stack[depth]].pieces;
    const bool closed = segment.after_punctuation && !pieces.empty() &&
                        pieces.back().end + 1 == segment.range.begin &&
                        pieces.back().end - pieces.back().begin > 1;
    const bool outer = tree.clauses[0].group == kNone && has_subject_words(0);
    return closed && outer ? 0 : depth;
  }

  bool is_finite(const Clause& clause) const { return clause.group != kNone && groups[clause.group].finite; }

  void go_on(std::size_t depth, const Segment& segment) {
    stack.resize(depth + 1);
    top().group = segment.group;
    append(stack.back(), segment);
  }

  void coordinate(const Segment& segment) {
    const std::size_t sibling = stack.back();
    const Clause::Kind kind = top().kind;
    const std::size_t parent = top().parent;
    if (stack.size() > 1) stack.pop_back();
    const std::size_t made = add(kind == Clause::Kind::main ? Clause::Kind::coordinate : kind, segment);
    Clause& clause = tree.clauses[made];
    clause.parent = sibling == 0 ? 0 : parent;
    clause.antecedent = tree.clauses[sibling].antecedent;
    if (!segment.subject) clause.subject_from = sibling;
  }

  // Of the subject of the clause that it hangs on.
  void add_participial(const Segment& segment) {
    const std::size_t made = add(Clause::Kind::participial, segment);
    tree.clauses[made].subject_from = tree.clauses[made].parent;
  }

  // "killing 20 and wounding 30"
  void coordinate_participle(const Segment& segment) {
    const std::size_t sibling = stack.back();
    const bool participle = top().kind == Clause::Kind::participial;
    const std::size_t made = add(Clause::Kind::participial, segment);
    tree.clauses[made].subject_from = participle ? tree.clauses[sibling].subject_from : sibling;
  }

  // told Reuters on Monday
  bool names_hearer(const VerbGroup& group, const Segment& segment) const {
    if (words[group.main].verb->base != "tell") return false;
    std::size_t i = group.end;
    while (i < segment.range.end && is_inside_phrase(words[i])) ++i;
    return i > group.end && (i >= segment.range.end || words[i].part == Part::time ||
                             words[i].part == Part::preposition || words[i].part == Part::adverb);
  }

  bool is_attribution(const Segment& segment) const {
    if (segment.group == kNone || segment.range.end - segment.range.begin > 25) return false;
    const VerbGroup& group = groups[segment.group];
    if (saying_of(words, group) == nullptr || group.passive) return false;
    if (group.end < words.size() && words[group.end].part == Part::that) return false;  // he announced that
    const bool ends = group.end >= segment.range.end;
    const bool inverted = segment.group != kNone && group.begin == segment.range.begin;  // said Kerry
    return ends || inverted || names_hearer(group, segment) || words[group.end].part == Part::time ||
           words[group.end].part == Part::preposition || words[group.end].part == Part::adverb;
  }

  void take_finite(const Segment& segment) {
    const std::size_t depth = waiting_for(segment);
    if (depth != kNone && (segment.subject || has_subject_words(stack[depth]))) return go_on(depth, segment);
    if (segment.subject || is_attribution(segment)) {
      if (is_attribution(segment) && segment.after_punctuation) {
        add(Clause::Kind::attribution, segment);
        stack.pop_back();
        return;
      }
      stack.resize(1);
      return coordinate(segment);
    }
    coordinate(segment);
  }

  bool has_subject_words(std::size_t clause) const {
    for (const Range& piece : tree.clauses[clause].pieces) {
      for (std::size_t i = piece.begin; i < piece.end; ++i) {
        if (is_nominal(words[i])) return true;
      }
      if (!piece.empty() && words[piece.end - 1].part == Part::determiner) return true;  // those [who left]
    }
    return false;
  }

  void take_opened(const Segment& segment) {
    const Word& opener = words[segment.opener];
    if (opener.part == Part::coordinator) {
      const std::size_t depth = waiting();
      const bool dates_next =
          segment.group == kNone && !segment.range.empty() && words[segment.range.end - 1].part == Part::time;
      if (dates_next && depth == kNone) {
        start_over();
        return append(stack.back(), segment);
      }
      if (!segment.finite && segment.group != kNone) return coordinate_participle(segment);
      if (!segment.finite && depth == kNone) return append(stack.back(), segment);
      return coordinate(segment);
    }
    const bool after_verb = segment.opener > 0 && words[segment.opener - 1].part == Part::verb;
    if (opener.part == Part::relative ||
        (opener.part == Part::that && !after_verb && segment.opener > 0 &&
         is_nominal(words[segment.opener - 1]) && !says_before(segment.opener) &&
         !(segment.subject && names_content(segment.opener - 1)))) {
      const std::size_t made = add(Clause::Kind::relative, segment);
      tree.clauses[made].antecedent = antecedent_before(segment.opener);
      return;
    }
    if (segment.group != kNone && !segment.finite) {  // before throwing in the towel
      return add_participial(segment);
    }
    const bool complement =
        opener.part == Part::that ||
        ((opener.lower == "whether" || opener.lower == "how" || opener.lower == "why") && after_verb);
    add(complement ? Clause::Kind::complement : Clause::Kind::subordinate, segment);
  }

  // The announcement that the mine would close.
  bool names_content(std::size_t noun) const {
    return words[noun].noun != nullptr && words[noun].noun->sense.type == "statement";
  }

  // The clause before "that" says something: told reporters that; a statement that stays a noun's own clause.
  bool says_before(std::size_t opener) const {
    const std::size_t clause = opener > 0 ? tree.of_word[opener - 1] : kNone;
    if (clause == kNone || tree.clauses[clause].group == kNone) return false;
    const VerbGroup& group = groups[tree.clauses[clause].group];
    return takes_clause(words, group) && opener < group.end + 10;
  }

  // The noun at `i`, or the one before it that it says where to find: [farmers] in the valley, who lost;
  // [Marek Nowak] of Acme, who left.
  std::size_t person_at(std::size_t i) const {
    const std::size_t begin = phrase_around(words, i).begin;
    if (begin < 2 || !is_nominal(words[begin - 2])) return i;
    const std::string_view preposition = words[begin - 1].lower;
    const bool both_named = words[begin - 2].name != kNone && words[i].name != kNone;
    const std::size_t first = begin + (words[begin].part == Part::determiner ? 1 : 0);
    const bool is_name = words[i].name != kNone && words[first].name == words[i].name;
    const bool says_where = is_one_of(preposition, {"in", "at", "near"}) ||
                            (preposition == "from" && is_name) || (preposition == "of" && both_named);
    return says_where ? begin - 2 : i;
  }

  std::size_t antecedent_before(std::size_t opener) const {
    for (std::size_t i = opener; i-- > 0;) {
      if (is_nominal(words[i])) return words[opener].lower == "who" ? person_at(i) : i;
      if (words[i].part == Part::time) return kNone;  // the last quarter, which ended in December
      if (words[i].part == Part::verb || words[i].part == Part::auxiliary) return kNone;
    }
    return kNone;
  }

  // "Founded in 1987, the firm went public in 1999": its time is not that of the main clause. That of what
  // is done meanwhile is: speaking on Monday, he …; asked on Monday, he ….
  bool is_fronted(const Segment& segment) const {
    const VerbGroup& group = groups[segment.group];
    const Sense* event = event_of(words, group);
    const bool speaks = takes_clause(words, group) || (event != nullptr && event->type == "statement");
    const bool meanwhile = speaks || (words[group.main].forms & kGerund) != 0;
    const Clause& main = tree.clauses[0];
    return !meanwhile && main.pieces.empty() && main.group == kNone;
  }

  void take_plain(const Segment& segment) {
    if (segment.shortened || segment.contact) {
      const std::size_t made = add(Clause::Kind::relative, segment);
      tree.clauses[made].antecedent = antecedent_before(segment.range.begin);
      return;
    }
    if (segment.finite) {
      if (segment.group != kNone && groups[segment.group].either && !segment.subject)
        return take_either(segment);
      return take_finite(segment);
    }
    if (segment.group != kNone && (segment.after_punctuation || is_fronted(segment))) {
      return add_participial(segment);
    }
    if (leads_on(segment)) {
      leading = segment.range;
    } else {
      append(stack.back(), segment);
    }
  }

  // "and, two years later,": nothing but a time, set apart behind a coordinator.
  bool leads_on(const Segment& segment) const {
    const std::size_t begin = segment.range.begin;
    return begin >= 2 && words[begin - 1].part == Part::comma && words[begin - 2].part == Part::coordinator &&
           segment.range.end - begin <= 2 && words[segment.range.end - 1].part == Part::time;
  }

  void take_leading() {
    std::vector<Range>& pieces = top().pieces;
    pieces.insert(pieces.begin(), leading);
    for (std::size_t i = leading.begin; i < leading.end; ++i) tree.of_word[i] = stack.back();
    leading = {};
  }

  // ", toppled …": goes on a clause that waits for its verb or takes an object; else opens a participial
  // clause.
  void take_either(const Segment& segment) {
    VerbGroup& group = groups[segment.group];
    const std::size_t depth = waiting_for(segment);
    const bool waits = depth != kNone && has_subject_words(stack[depth]);
    const bool object = group.end < words.size() &&
                        (is_nominal(words[group.end]) || words[group.end].part == Part::determiner ||
                         words[group.end].part == Part::possessive);
    group.either = false;
    if (waits && segment.range.begin > 0) return go_on(depth, segment);
    if (object || is_attribution(segment)) return take_finite(segment);
    group.finite = false;
    add_participial(segment);
  }

  // A semicolon begins a sentence of its own.
  void start_over() {
    Clause clause;
    clause.kind = Clause::Kind::coordinate;
    clause.parent = 0;
    tree.clauses.push_back(std::move(clause));
    stack = {tree.clauses.size() - 1};
  }

  void assemble(const std::vector<Segment>& segments) {
    tree.clauses.reserve(segments.size() + 1);
    tree.clauses.emplace_back();
    stack.reserve(segments.size() + 1);
    stack.push_back(0);
    tree.of_word.assign(words.size(), kNone);
    for (const Segment& segment : segments) {
      const bool led = !leading.empty();
      if (segment.after_semicolon && tree.clauses[0].group != kNone) start_over();
      if (segment.opener != kNone) {
        take_opened(segment);
      } else if (!segment.after_punctuation && segment.subject && segment.finite && !segment.contact &&
                 tree.clauses[0].group != kNone) {
        add(Clause::Kind::complement, segment);
      } else {
        take_plain(segment);
      }
      if (led) take_leading();
    }
    if (!leading.empty()) take_leading();
  }
};

ClauseTree assemble(const std::vector<Word>& words, std::vector<VerbGroup>& groups) {
  const std::vector<Segment> segments = find_segments(words, groups);
  Assembler assembler{words, groups};
  assembler.assemble(segments);
  return std::move(assembler.tree);
}

// "The rig burned for two days": where nothing else is the verb of the main clause, the -ed form that seemed
// to be a participle behind its noun is. Null when there is none.
VerbGroup* verb_of_main(const ClauseTree& tree, const std::vector<Word>& words,
                        std::vector<VerbGroup>& groups) {
  if (tree.clauses.size() < 2 || tree.clauses[0].group != kNone || tree.clauses[0].pieces.empty())
    return nullptr;
  const Clause& relative = tree.clauses[1];
  if (!relative.shortened() || relative.parent != 0 || relative.group == kNone) return nullptr;
  VerbGroup& group = groups[relative.group];
  const bool past = group.begin == group.main && (words[group.main].forms & kPast) != 0;
  const bool by = group.end < words.size() && words[group.end].lower == "by";
  return past && !group.finite && !by ? &group : nullptr;
}

}  // namespace

ClauseTree find_clauses(const std::vector<Word>& words, std::vector<VerbGroup>& groups) {
  ClauseTree tree = assemble(words, groups);
  VerbGroup* verb = verb_of_main(tree, words, groups);
  if (verb == nullptr) return tree;
  verb->finite = true;
  return assemble(words, groups);
}

}  // namespace dateline::extraction
