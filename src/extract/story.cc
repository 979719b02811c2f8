#include "extract/story.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "extract/title_subject.h"
#include "extract/triggers.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr std::int64_t kNewsDays = 7;     // before publication: older days are background
constexpr std::size_t kReach = 6;         // sentences without a word of the day after which it is let go …
constexpr std::size_t kSpeechReach = 12;  // … but what somebody of the story says belongs to it
constexpr double kCarried = 0.45;         // confidence

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_told_in(Block::Kind kind) { return kind == Block::Kind::paragraph || kind == Block::Kind::list_item; }

bool is_main(const Parsed& parsed, std::size_t clause) {
  if (clause == kNone) return false;
  const Clause& c = parsed.clause(clause);
  return clause == 0 || (c.kind == Clause::Kind::coordinate && c.parent == 0);
}

// announced, was praised; not: has announced, had announced, may announce. In the lead the perfect tells the
// news as well: has announced.
bool is_story_tense(const Parsed& parsed, const VerbGroup& group, bool lead) {
  if (!group.finite || group.modal != kNone || group.negated || parsed.words[group.main].quoted) return false;
  const auto verbal = [&](std::size_t i) {
    return parsed.words[i].part == Part::auxiliary || parsed.words[i].part == Part::verb;
  };
  std::size_t first = group.begin;
  while (first < group.main && !verbal(first)) ++first;
  const Word& word = parsed.words[first];
  if (group.perfect) return lead && is_one_of(word.lower, {"has", "have"});
  const bool going_on = (parsed.words[group.main].forms & kGerund) != 0;  // was trying
  if (word.part == Part::auxiliary) return !going_on && is_one_of(word.lower, {"was", "were"});
  return (word.forms & kPast) != 0 && (word.forms & kBase) == 0;
}

bool is_speech(const Sense& sense) { return sense.type == "statement" || sense.type == "speech"; }

// ", where he met the king": goes on with the story.
bool tells_where(const Parsed& parsed, std::size_t clause) {
  const Clause& c = parsed.clause(clause);
  return c.kind == Clause::Kind::subordinate && is_main(parsed, c.parent) && c.opener > 0 &&
         c.opener != kNone && parsed.words[c.opener].lower == "where" &&
         parsed.words[c.opener - 1].part == Part::comma;
}

// What the clause tells; of "announced the deal", which speaks of one told before, the announcement.
std::optional<Trigger> new_trigger(const Parsed& parsed, std::size_t clause) {
  const auto trigger = clause_trigger(parsed, clause, false);
  if (!trigger || parsed.words[trigger->word].part == Part::verb) return trigger;
  if (parsed.words[phrase_around(parsed.words, trigger->word).begin].lower != "the") return trigger;
  const VerbGroup& group = *parsed.group_of(clause);
  const Sense* saying = saying_of(parsed.words, group);
  if (saying == nullptr || group.main != parsed.groups[trigger->group].main) return std::nullopt;
  return Trigger{group.main, trigger->group, *saying, false};
}

bool is_background(const Parsed& parsed, std::size_t clause) {
  for (std::size_t i = 0; i < parsed.words.size(); ++i) {
    if (parsed.tree.of_word[i] != clause) continue;
    const Word& word = parsed.words[i];
    if (word.part == Part::time) return true;
    const bool adverb = word.part == Part::adverb || word.part == Part::adjective || word.part == Part::noun;
    if (adverb && word.is(kBackgroundWord)) return true;
  }
  return false;
}

// "When he introduced it, he praised its design": the other clause says when, and no day.
bool has_time_clause(const Parsed& parsed, std::size_t clause) {
  return std::any_of(parsed.tree.clauses.begin(), parsed.tree.clauses.end(), [&](const Clause& other) {
    return other.kind == Clause::Kind::subordinate && other.parent == clause && other.opener != kNone &&
           is_one_of(parsed.words[other.opener].lower,
                     {"when", "whenever", "until", "till", "since", "once", "before", "if"});
  });
}

// The clause up to its verb, which holds a subject's offices and appositions: Apple CEO Steve Jobs.
Range before_verb(const Parsed& parsed, std::size_t clause) {
  const std::size_t verb = parsed.groups[parsed.clause(clause).group].begin;
  const std::size_t begin = parsed.clause(clause).pieces.front().begin;
  return {std::min(begin, verb), verb};
}

// The head of the subject's first noun phrase.
std::size_t head_of(const Parsed& parsed, const std::vector<std::size_t>& subject) {
  std::size_t head = kNone;
  for (const std::size_t i : subject) {
    const Part part = parsed.words[i].part;
    if (part == Part::preposition || part == Part::to || part == Part::comma) break;
    if (part == Part::noun || part == Part::name) head = i;
  }
  return head;
}

void add_once(std::vector<std::string>& list, std::string_view word) {
  if (std::find(list.begin(), list.end(), word) == list.end()) list.emplace_back(word);
}

// "The company", "the ministry": one that was named shortly before.
bool is_the_institution(const Parsed& parsed, std::size_t head) {
  return parsed.words[phrase_around(parsed.words, head).begin].lower == "the" &&
         lexicon<"institution_words">().has(parsed.words[head].lower);
}

// The subject, also where it stands behind its verb: said Kerry.
std::vector<std::size_t> who(const Parsed& parsed, std::size_t clause) {
  std::vector<std::size_t> subject = subject_words(parsed, clause);
  const VerbGroup* group = parsed.group_of(clause);
  if (!subject.empty() || group == nullptr || parsed.clause(clause).kind != Clause::Kind::attribution)
    return subject;
  const std::size_t head = head_from(parsed.words, group->end);
  for (std::size_t i = group->end; head != kNone && i <= head; ++i) subject.push_back(i);
  return subject;
}

// Ann Lee said; not: the firm said.
bool is_a_person(const Parsed& parsed, std::size_t clause) {
  const std::size_t head = head_of(parsed, who(parsed, clause));
  const std::size_t name = head == kNone ? kNone : parsed.words[head].name;
  return name != kNone && parsed.names[name].kind == NameKind::person;
}

}  // namespace

Story::Story(const Document& document, const std::vector<Sentence>& sentences,
             const std::vector<Timex>& times)
    : times_(times), published_(document.published), lead_(sentences.size()) {
  if (published_) find_dateline(sentences);
}

// The date line above the text, when it gives the day of publication.
void Story::find_dateline(const std::vector<Sentence>& sentences) {
  for (std::size_t s = 0; s < sentences.size() && lead_ == sentences.size(); ++s) {
    if (is_told_in(sentences[s].kind)) lead_ = s;
    if (sentences[s].kind != Block::Kind::dateline) continue;
    for (std::size_t t = 0; t < times_.size() && times_[t].span.begin < sentences[s].span.end; ++t) {
      if (times_[t].span.begin < sentences[s].span.begin || !times_[t].interval) continue;
      if (times_[t].interval->first != *published_ || times_[t].interval->last != *published_) continue;
      day_ = Day{t, day_interval(*published_), DateBasis::dateline};
    }
  }
  last_ = lead_;
}

bool Story::is_news(const Interval& date) const {
  if (date.granularity > Granularity::day || date.first != date.last || date.open_end || date.open_start)
    return false;
  const std::int64_t age = day_number(*published_) - day_number(date.first);
  return age >= 0 && age <= kNewsDays;
}

bool Story::is_in_reach(std::size_t sentence) const { return day_ && sentence <= last_ + kSpeechReach; }

bool Story::goes_on_to(std::size_t sentence, std::string_view text) const {
  return is_in_reach(sentence) && ((!away_ && sentence <= last_ + kReach) || names_actor(text));
}

// False when no word with a large first letter is one of the story's.
bool Story::names_actor(std::string_view text) const {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] < 'A' || text[at] > 'Z' || (at > 0 && is_ascii_letter(text[at - 1]))) continue;
    std::size_t end = at + 1;
    while (end < text.size() && is_ascii_letter(text[end])) ++end;
    const std::string word = lower(text.substr(at, end - at));
    if (std::find(actors_.begin(), actors_.end(), word) != actors_.end()) return true;
    at = end;
  }
  return false;
}

// The day that the sentence says for what one of its main clauses tells.
std::optional<Story::Day> Story::said_day(const Parsed& parsed, const std::vector<Dated>& own) const {
  std::optional<Day> day;
  for (const Dated& dated : own) {
    if (dated.time == kNone || dated.date || dated.infinitive || !is_main(parsed, dated.clause)) continue;
    const std::size_t time = parsed.words[dated.time].time;
    if (!times_[time].interval || times_[time].range || !is_news(*times_[time].interval)) continue;
    const VerbGroup* group = dated.group == kNone ? nullptr : &parsed.groups[dated.group];
    if (group != nullptr && group->modal != kNone) continue;
    if (!day || dated.clause == 0) day = Day{time, day_interval(times_[time].interval->first), {}};
  }
  if (day) day->basis = DateBasis::carried;
  return day;
}

// Its subject was spoken of on the day; a pronoun takes up the sentence right before.
bool Story::is_about_it(const Parsed& parsed, std::size_t clause, std::size_t sentence) const {
  const std::vector<std::size_t> subject = who(parsed, clause);
  if (subject.empty()) return false;
  const bool dateline_lead = sentence == lead_ && day_->basis == DateBasis::dateline;
  if (is_pronoun(parsed, subject)) return sentence <= last_ + 1;
  const std::size_t head = head_of(parsed, subject);
  if (head == kNone) return false;
  const std::size_t name = parsed.words[head].name;
  if (dateline_lead) return name != kNone;
  const auto known = [&](const Word& word) {
    return std::find(actors_.begin(), actors_.end(), word.lower) != actors_.end();
  };
  if (name == kNone)
    return known(parsed.words[head]) || (sentence <= last_ + 1 && is_the_institution(parsed, head));
  const bool person = parsed.names[name].kind == NameKind::person;
  const Range whole = person ? before_verb(parsed, clause) : Range{};
  const auto knows_name = [&](std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      if (parsed.words[i].name != kNone && known(parsed.words[i])) return true;
    }
    return false;
  };
  return knows_name(parsed.names[name].begin, parsed.names[name].end) || knows_name(whole.begin, whole.end);
}

// What is to come, or said to: the story stays where it is.
bool Story::lies_ahead(const Parsed& parsed, const Dated& dated) const {
  if (dated.infinitive || (dated.group != kNone && parsed.groups[dated.group].modal != kNone)) return true;
  const std::size_t time = dated.time == kNone ? kNone : parsed.words[dated.time].time;
  return time != kNone && times_[time].interval && times_[time].interval->first > *published_;
}

// "In June they fell out, and Lang was arrested": another time than the day leads both clauses.
bool Story::is_led_elsewhere(const Parsed& parsed, std::size_t clause) const {
  if (parsed.clause(clause).kind == Clause::Kind::attribution) return false;
  for (std::size_t i = 0; i < parsed.groups[parsed.clause(clause).group].begin; ++i) {
    const Word& word = parsed.words[i];
    if (word.part == Part::time && word.time != day_->time && is_main(parsed, parsed.tree.of_word[i]))
      return true;
  }
  return false;
}

std::vector<Dated> Story::carry(const Parsed& parsed, std::size_t sentence,
                                const std::vector<Dated>& own) const {
  std::vector<Dated> carried;
  for (std::size_t c = 0; c < parsed.tree.clauses.size(); ++c) {
    const VerbGroup* group = parsed.group_of(c);
    const bool told =
        is_main(parsed, c) || parsed.clause(c).kind == Clause::Kind::attribution || tells_where(parsed, c);
    if (!told || group == nullptr || !is_story_tense(parsed, *group, sentence == lead_)) continue;
    const bool dated = std::any_of(own.begin(), own.end(), [&](const Dated& one) { return one.clause == c; });
    if (dated || is_background(parsed, c) || has_time_clause(parsed, c) || is_led_elsewhere(parsed, c))
      continue;
    const auto trigger = new_trigger(parsed, c);
    if (!trigger || trigger->sense.weak || trigger->infinitive) continue;
    const bool speaker =
        is_speech(trigger->sense) && !away_ && sentence <= last_ + kReach && is_a_person(parsed, c);
    if (!speaker && !is_about_it(parsed, c, sentence)) continue;
    if ((away_ || sentence > last_ + kReach) && !is_speech(trigger->sense)) continue;
    carried.push_back({.trigger = trigger->word,
                       .sense = trigger->sense,
                       .clause = c,
                       .group = trigger->group,
                       .confidence = kCarried,
                       .date = day_->date,
                       .carried = day_->time,
                       .basis = day_->basis});
  }
  return carried;
}

// What somebody of the story says or does then keeps it going, even where it is no event.
bool Story::goes_on(const Parsed& parsed, std::size_t sentence) const {
  const VerbGroup* group = parsed.group_of(0);
  return !away_ && sentence <= last_ + kReach && group != nullptr && is_story_tense(parsed, *group, false) &&
         !is_background(parsed, 0) && !has_time_clause(parsed, 0) && is_about_it(parsed, 0, sentence);
}

void Story::remember(const Parsed& parsed) {
  for (const Name& name : parsed.names) {
    for (std::size_t i = name.begin; i < name.end; ++i) add_once(actors_, parsed.words[i].lower);
  }
  for (std::size_t c = 0; c < parsed.tree.clauses.size(); ++c) {
    if (!is_main(parsed, c)) continue;
    const std::size_t head = head_of(parsed, subject_words(parsed, c));
    if (head != kNone) add_once(actors_, parsed.words[head].lower);
  }
}

std::vector<Dated> Story::follow(const Parsed& parsed, std::size_t sentence, const std::vector<Dated>& own) {
  if (!published_ || parsed.tree.clauses.empty()) return {};
  if (const auto said = said_day(parsed, own)) {
    if (!day_ || day_->date != said->date) actors_.clear();
    day_ = said;
    away_ = false;
    last_ = sentence;
    remember(parsed);
    return carry(parsed, sentence, own);
  }
  if (!is_in_reach(sentence)) return {};
  const bool elsewhere = std::any_of(own.begin(), own.end(), [&](const Dated& one) {
    return is_main(parsed, one.clause) && !lies_ahead(parsed, one);
  });
  if (elsewhere) {
    away_ = away_ || is_about_it(parsed, 0, sentence);
    return {};
  }
  std::vector<Dated> carried = carry(parsed, sentence, own);
  if (carried.empty() && !goes_on(parsed, sentence)) return {};
  last_ = sentence;
  away_ = false;
  remember(parsed);
  return carried;
}

}  // namespace dateline::extraction
