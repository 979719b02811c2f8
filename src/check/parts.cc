#include <algorithm>

#include "check/amount.h"
#include "check/connector.h"
#include "check/statement.h"
#include "check/time_said.h"

namespace dateline::checking {

namespace {

bool is_named(const Term& term) {
  return !term.modifies && term.kind != Term::Kind::word && term.kind != Term::Kind::number;
}

bool is_at(const Term& term, std::size_t token) { return term.token == token; }

// "Mosul and Tikrit fell": a statement for each of them. Empty for one subject, and for what they do
// together.
std::vector<Statement> for_each_subject(const Statement& whole) {
  if (whole.deeds.empty() || whole.deeds.front().noun || is_mutual(whole.deeds.front())) return {};
  const Deed& deed = whole.deeds.front();
  std::vector<std::size_t> subjects;
  for (const Term& term : deed.agents.empty() ? deed.patients : deed.agents) {
    if (is_named(term)) subjects.push_back(term.token);
  }
  if (subjects.size() < 2) return {};
  std::vector<Statement> each;
  for (const std::size_t subject : subjects) {
    const auto is_other = [&](const Term& term) {
      return term.token != subject &&
             std::any_of(subjects.begin(), subjects.end(), [&](std::size_t one) { return is_at(term, one); });
    };
    Statement one = whole;
    std::erase_if(one.terms, is_other);
    for (Deed& other : one.deeds) {
      std::erase_if(other.agents, is_other);
      std::erase_if(other.patients, is_other);
    }
    each.push_back(std::move(one));
  }
  return each;
}

// "Tikrit fell after Mosul": what is told of the first, of the names behind.
Statement same_of(const Statement& first, std::vector<Term> names) {
  Statement other = first;
  Deed& deed = other.deeds.front();
  std::vector<Term>& party = deed.agents.empty() ? deed.patients : deed.agents;
  std::erase_if(other.terms, [&](const Term& term) {
    const bool number = term.kind == Term::Kind::number;
    return number ||
           std::any_of(party.begin(), party.end(), [&](const Term& one) { return is_at(one, term.token); });
  });
  other.terms.insert(other.terms.end(), names.begin(), names.end());
  party = std::move(names);
  return other;
}

struct Cutter : ClaimWords {
  std::vector<Part>& parts;

  bool has_deed(std::size_t begin, std::size_t end) const {
    return std::any_of(reading.acts.begin(), reading.acts.end(),
                       [&](const Act& act) { return begin <= act.token && act.token < end; });
  }
  bool has_telling_deed(std::size_t begin, std::size_t end) const {
    return std::any_of(reading.acts.begin(), reading.acts.end(), [&](const Act& act) {
      return begin <= act.token && act.token < end && !only_occurs(deed_of(reading, act));
    });
  }
  bool says_something(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (tokens()[i].kind == Token::Kind::name || tokens()[i].kind == Token::Kind::word) return true;
    }
    return false;
  }

  // Words that stand around a time and belong to it.
  std::vector<std::size_t> around_times(std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> out;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_time(i)) out.push_back(i);
    }
    return out;
  }

  // --- order and distance

  bool cut_link() {
    const auto found = find_connector(*this);
    if (!found) return false;
    std::size_t a_begin = 0;
    std::size_t a_end = found->at;
    std::size_t b_begin = found->end;
    std::size_t b_end = tokens().size();
    if (!says_something(0, found->at)) {  // "Two weeks after the Shah left, Khomeini returned"
      std::size_t comma = found->end;
      while (comma < tokens().size() && word(comma) != ",") ++comma;
      // a comma inside a list of names or of a date does not end the clause
      while (comma < tokens().size() && !has_telling_deed(found->end, comma)) {
        ++comma;
        while (comma < tokens().size() && word(comma) != ",") ++comma;
      }
      if (comma >= tokens().size()) return false;
      b_end = comma;
      a_begin = comma + 1;
      a_end = tokens().size();
    }
    if (!has_telling_deed(a_begin, a_end) || !says_something(b_begin, b_end)) return false;
    const bool elliptic = !has_telling_deed(b_begin, b_end);
    if (elliptic && !names_only(b_begin, b_end)) return false;
    Part part;
    part.kind = found->length ? ClaimKind::distance : ClaimKind::order;
    part.text = text(0, tokens().size());
    part.what = statement_of(reading, a_begin, a_end, around_times(a_begin, a_end));
    part.other = statement_of(reading, b_begin, b_end, around_times(b_begin, b_end));
    if (elliptic) part.other = same_of(part.what, part.other.terms);
    part.comes_first = found->before;
    if (found->length) {
      part.length = length_of(timex(*found->length), grading(*found->length), said(*found->length));
      if (!part.length) part.kind = ClaimKind::order;
    }
    parts.push_back(std::move(part));
    // dates beside it are statements of their own: "left on 16 January 1979, before Khomeini returned"
    if (has_adverbial_date(a_begin, a_end)) cut_dates(a_begin, a_end);
    if (has_adverbial_date(b_begin, b_end)) cut_dates(b_begin, b_end);
    return true;
  }

  bool has_adverbial_date(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_date(i) && tokens()[i].adverbial) return true;
    }
    return false;
  }

  // "almost", "more than" before a length.
  std::string grading(std::size_t i) const {
    const bool two = is_one_of(word_before(i), {"than", "to"});
    return two ? std::string(word_before(i, 2)) + " " + std::string(word_before(i))
               : std::string(word_before(i));
  }

  // --- duration

  // "lasted eight years", "an eight-year war", "for 444 days"
  bool cut_length() {
    for (std::size_t i = 0; i < tokens().size(); ++i) {
      if (!is_length(i)) continue;
      const auto length = length_of(timex(i), grading(i), said(i));
      if (!length) continue;
      const bool told = std::any_of(reading.acts.begin(), reading.acts.end(), [&](const Act& act) {
        return is_one_of(act.base,
                         {"last", "take", "go on", "continue", "run", "drag on", "span", "rage", "spend"});
      });
      const bool for_length = i > 0 && is_one_of(word(i - 1), {"for"});
      const bool approx_for = i > 1 && is_one_of(word(i - 2), {"for"});
      const bool adjective = !tokens()[i].adverbial && word(i + 1) != "to";
      const bool copula = i > 1 && is_one_of(word(i - 1), {"long"});
      if (!told && !for_length && !adjective && !approx_for && !copula) continue;
      Part part;
      part.kind = ClaimKind::duration;
      part.text = text(0, tokens().size());
      part.length = length;
      part.what = statement_of(reading, 0, tokens().size(), around_times(0, tokens().size()));
      if (part.what.deeds.empty() && part.what.terms.empty()) continue;
      parts.push_back(std::move(part));
      if (has_adverbial_date(0, tokens().size())) cut_dates(0, tokens().size());
      return true;
    }
    return false;
  }

  // --- dates

  // Tokens that may part two statements.
  bool parts_here(std::size_t i) const {
    return is_one_of(word(i), {"and", "but", "while", "whereas", ";", ",", "then", "–", "—"});
  }

  struct Stretch {
    std::size_t begin;
    std::size_t end;
  };

  // The tokens of [begin, end) cut so that each piece has a date and tells something.
  std::vector<Stretch> pieces(std::size_t begin, std::size_t end) const {
    std::vector<std::size_t> dates;
    for (std::size_t i = begin; i < end; ++i) {
      if (is_date(i)) dates.push_back(i);
    }
    std::vector<Stretch> out;
    std::size_t from = begin;
    for (std::size_t d = 0; d + 1 < dates.size(); ++d) {
      const std::size_t left = dates[d];
      const std::size_t right = dates[d + 1];
      std::size_t best = 0;
      for (std::size_t i = left; i < right; ++i) {
        if (!parts_here(i)) continue;
        const std::size_t next_date = d + 2 < dates.size() ? dates[d + 2] : end;
        const bool after = says_something(i + 1, right) || has_deed(right, next_date);
        const bool deed_after = has_deed(i + 1, next_date) || says_something(i + 1, right);
        if (has_telling_deed(from, i) && after && deed_after && (best == 0 || word(i) != ",")) best = i;
      }
      if (best == 0) continue;
      out.push_back({from, best});
      from = best + 1;
    }
    out.push_back({from, end});
    return out;
  }

  // The date of a piece: what dates its clause, else what stands before its noun; of several the finest.
  std::optional<std::size_t> date_of(std::size_t begin, std::size_t end) const {
    std::optional<std::size_t> best;
    const auto better = [&](std::size_t a, std::size_t b) {
      if (tokens()[a].adverbial != tokens()[b].adverbial) return tokens()[a].adverbial;
      const auto& x = timex(a).interval;
      const auto& y = timex(b).interval;
      return x && y && contains(*y, *x) && !(*x == *y);
    };
    for (std::size_t i = begin; i < end; ++i) {
      if (!is_date(i) || is_context(i)) continue;
      if (!best || better(i, *best)) best = i;
    }
    return best;
  }

  // "the first talks since the 1979 revolution", "in the 27 years since 1980": what is looked back to.
  bool is_context(std::size_t i) const {
    if (i == 0) return false;
    std::size_t before = i - 1;
    if (before > 0 && is_one_of(word(before), {"the"})) --before;
    return is_one_of(word(before), {"since"}) && !tokens()[i].adverbial;
  }

  bool has_clock(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (is_time(i) && timex(i).type == TimexType::time) return true;
    }
    return false;
  }

  void cut_dates(std::size_t begin, std::size_t end) {
    std::optional<Act> first;
    for (const Stretch& piece : pieces(begin, end)) {
      Part part;
      part.text = text(piece.begin, piece.end);
      const auto at = date_of(piece.begin, piece.end);
      part.what = statement_of(reading, piece.begin, piece.end, around_times(piece.begin, piece.end));
      if (at) {
        part.kind = ClaimKind::date;
        part.time = time_said(*this, *at);
        part.time->clock = has_clock(piece.begin, piece.end);
        part.text = part.text.empty() ? said(*at) : part.text;
        settle_bound(*this, *at, part);
        for (std::size_t i = piece.begin; i < piece.end; ++i) {
          if (i != *at && is_time(i) && timex(i).interval) part.other_times.push_back(*timex(i).interval);
        }
      }
      part.each = for_each_subject(part.what);
      lend_event(part, begin, piece.begin);
      lend_subject(part, begin, piece.begin);
      if (!part.what.empty()) parts.push_back(std::move(part));
    }
  }

  // "The war began in 1980 and ended in 1988": what ended is what began.
  void lend_event(Part& part, std::size_t begin, std::size_t from) const {
    if (from == begin || part.what.deeds.empty() || part.what.deeds.front().aspect == Aspect::whole) return;
    const bool own = std::any_of(part.what.deeds.begin(), part.what.deeds.end(),
                                 [](const Deed& deed) { return deed.noun && deed.aspect == Aspect::whole; });
    if (own) return;
    for (const Act& act : reading.acts) {
      if (act.token < begin || act.token >= from || !act.noun) continue;
      Deed deed = deed_of(reading, act);
      if (deed.aspect != Aspect::whole) continue;
      part.what.aspect = part.what.deeds.front().aspect;
      part.what.deeds.insert(part.what.deeds.begin(), std::move(deed));
      const auto& lent = parts.back().what.terms;
      part.what.terms.insert(part.what.terms.end(), lent.begin(), lent.end());
      return;
    }
  }

  // "… and proclaimed a republic in April": whoever did the first did the second.
  void lend_subject(Part& part, std::size_t begin, std::size_t from) const {
    if (from == begin || part.what.deeds.empty() || part.what.deeds.front().noun) return;
    for (const Act& act : reading.acts) {
      if (act.token < begin || act.token >= from || (act.agents.empty() && act.patients.empty())) continue;
      const bool own = std::any_of(part.what.terms.begin(), part.what.terms.end(), [&](const Term& term) {
        return term.token < part.what.deeds.front().token && term.kind != Term::Kind::word;
      });
      if (own) return;
      for (Term& term : terms_of(reading, act.agents.empty() ? act.patients : act.agents))
        part.what.terms.push_back(std::move(term));
      return;
    }
  }

  void run() {
    if (tokens().empty()) return;
    if (cut_link() || cut_length()) return;
    cut_dates(0, tokens().size());
  }
};

}  // namespace

std::vector<Part> parts_of(const CloseText& claim) {
  std::vector<Part> parts;
  for (const Reading& reading : claim.readings) Cutter{{claim, reading}, parts}.run();
  return parts;
}

}  // namespace dateline::checking
