#include "extract/extract.h"

#include <algorithm>
#include <array>

#include "extract/attach.h"
#include "extract/chronicle.h"
#include "extract/details.h"
#include "extract/elapsed.h"
#include "extract/modality.h"
#include "extract/notice.h"
#include "extract/relate.h"
#include "extract/sentence.h"
#include "extract/story.h"
#include "extract/time_words.h"
#include "extract/title.h"
#include "text/cite.h"
#include "text/text_fragment.h"

namespace dateline {

namespace {

using namespace extraction;

constexpr std::uint32_t kLongestSentence =
    4000;                                // bytes; what is longer is a table or a list, not a sentence
constexpr double kFilledPronoun = 0.85;  // factors of the confidence
constexpr double kHeading = 0.9;
constexpr double kNounPhrase = 0.8;               // a title without a verb, of which half read as no entry
constexpr double kBareNoun = 0.7;                 // a title of one word: "Revolution"
constexpr std::size_t kPronounReach = 12;         // sentences back
constexpr std::size_t kNamingReach = 3;           // sentences that a passage goes back to show who is meant
constexpr std::size_t kKept = kPronounReach + 1;  // sentences

bool is_told(const Sentence& sentence) {
  switch (sentence.kind) {
    case Block::Kind::dateline:
    case Block::Kind::byline:
    case Block::Kind::boilerplate:
      return false;
    default:
      return sentence.span.size() <= kLongestSentence;
  }
}

void put_first(const std::string& name, std::vector<std::string>& names) {
  std::erase(names, name);
  names.insert(names.begin(), name);
}

bool may_date(const Timex& time) { return time.interval || time.type == TimexType::duration; }

CitedTime cite_time(const Citer& citer, const Timex& time, Span span) {
  CitedTime cited;
  static_cast<Quote&>(cited) = citer.quote(span);
  cited.type = time.type;
  cited.value = time.value;
  cited.mod = time.mod;
  cited.rule = time.rule;
  if (time.anchor) {
    cited.anchor = CitedTime::CitedAnchor{.kind = std::string(to_string(time.anchor->kind)),
                                          .date = time.anchor->date,
                                          .why = time.anchor->why,
                                          .words = std::nullopt};
    if (!time.anchor->span.empty()) cited.anchor->words = citer.quote(time.anchor->span);
  }
  return cited;
}

// A sentence that was parsed.
struct Kept {
  std::size_t sentence = kNone;
  Parsed parsed;
};

struct Extractor {
  const Document& document;
  const std::vector<Sentence>& sentences;
  const std::vector<Timex>& times;
  NameTable names{document, sentences};
  Story story{document, sentences, times};
  Chronicle chronicle{document.text(), sentences, times};
  Citer citer{document};
  bool wants_hanging = false;
  std::vector<Mention> mentions = {};
  std::vector<Mention> hanging = {};
  std::array<Kept, kKept> kept =
      {};  // the last ones: to find what a pronoun stands for they are asked for again

  // Valid as long as no sentence is parsed that is kKept or more away.
  const Parsed& parse_at(std::size_t sentence) {
    Kept& place = kept[sentence % kKept];
    if (place.sentence != sentence) parse_anew(sentence, place);
    return place.parsed;
  }

  void parse_anew(std::size_t sentence, Kept& place) {
    const Span span = sentences[sentence].span;
    const auto starts_before = [](const Timex& time, std::uint32_t at) { return time.span.begin < at; };
    const auto first = std::lower_bound(times.begin(), times.end(), span.begin, starts_before);
    const auto last = std::lower_bound(first, times.end(), span.end, starts_before);
    place.sentence = sentence;
    if (first == last) {
      const auto cuts = names.cuts(sentence);
      place.parsed.cuts.assign(cuts.begin(), cuts.end());
    } else {
      cut_sentence(document.text(), span, times, static_cast<std::size_t>(first - times.begin()),
                   static_cast<std::size_t>(last - times.begin()), names.spellings(), place.parsed.cuts);
    }
    parse_cuts(place.parsed, document.text(), names, chronicle.goes_on(sentence).has_value());
  }

  // What the pronouns of a sentence take up: in the sentence before, or further back when the subject there
  // is a pronoun itself.
  Antecedent antecedent(std::size_t sentence, std::size_t reach = kPronounReach) {
    Antecedent between;
    for (std::size_t back = 1; back <= reach && back <= sentence; ++back) {
      const Sentence& before = sentences[sentence - back];
      if (!is_told(before) || before.kind == Block::Kind::heading) return between;
      const Parsed& parsed = parse_at(sentence - back);
      if (has_pronoun_subject(parsed)) {
        between.tell_apart(parsed);
        between.sentences_back = back;
        continue;
      }
      Antecedent found = antecedent_in(parsed, times);
      const std::string_view last = last_person_pronoun(parsed);
      // "In 1946 the family fled, and she enrolled": who she is, the sentences before say.
      if (!last.empty()) {
        const Antecedent further = antecedent(sentence - back, reach - back);
        if (further.person) found.only_person = further.name;
        between.tell_apart(last, {});
      }
      found.told_apart = between.told_apart;
      found.counterpart = between.counterpart;
      found.sentences_back = back;
      return found;
    }
    return between;
  }

  CitedTime::CitedAnchor counted_back() const {
    return {.kind = std::string(to_string(Anchor::Kind::published)),
            .date = to_string(*document.published),
            .why = "present tense: counted back from publication",
            .words = std::nullopt};
  }

  // Where the passage begins: with the sentence, or with one shortly before that says who is meant by a
  // pronoun or a surname.
  std::size_t first_of_passage(const Parsed& parsed, std::size_t sentence, const Title& title,
                               const Antecedent& before, const std::string& leader) const {
    const bool pronoun = title.filled && before.sentences_back > 0;
    const std::size_t nearest =
        pronoun && before.sentences_back <= kNamingReach ? sentence - before.sentences_back : sentence;
    const bool surname = std::any_of(parsed.names.begin(), parsed.names.end(), [&](const Name& name) {
      return name.kind == NameKind::person && name.canonical == leader;
    });
    if ((!pronoun && !surname) || leader.find(' ') == std::string::npos) return nearest;
    for (std::size_t at = sentence;; --at) {
      if (sentences[at].span.of(document.text()).find(leader) != std::string_view::npos)
        return std::min(at, nearest);
      if (at == 0 || sentence - at == kNamingReach || !is_told(sentences[at - 1]) ||
          sentences[at - 1].kind == Block::Kind::heading)
        return nearest;
    }
  }

  // What the sentence tells of the event, but for its time; nothing when no title can be cut.
  std::optional<Mention> tell(const Parsed& parsed, const Dated& dated, std::size_t index,
                              const Antecedent& before, bool future) {
    const Sentence& sentence = sentences[index];
    const Title title = make_title(parsed, dated, times, before);
    if (title.text.empty()) return std::nullopt;
    Mention mention;
    mention.document = document.id;
    mention.trigger = citer.quote(parsed.words[dated.trigger].span);
    mention.head = dated.sense.head;
    mention.type = dated.sense.type;
    mention.title = title.text;
    Details details = find_details(parsed, dated, title);
    mention.participants = std::move(details.participants);
    if (!title.stands_for.empty()) put_first(title.stands_for, mention.participants);
    const std::string leader = mention.participants.empty() ? std::string() : mention.participants.front();
    const std::size_t first = first_of_passage(parsed, index, title, before, leader);
    mention.passage = citer.passage({sentences[first].span.begin, sentence.span.end});
    mention.places = std::move(details.places);
    mention.keywords = std::move(details.keywords);
    mention.modality = modality_of(parsed, dated, future);
    mention.confidence = dated.confidence * (title.filled ? kFilledPronoun : 1.0) *
                         (sentence.kind == Block::Kind::heading ? kHeading : 1.0) *
                         (title.words.size() == 1 ? kBareNoun : 1.0) *
                         (dated.by_noun && title.words.size() > 1 ? kNounPhrase : 1.0);
    mention.link = text_fragment_link(document, mention.passage);
    return mention;
  }

  void take(const Parsed& parsed, const Dated& dated, std::size_t index, const Antecedent& before) {
    const Timex& time = times[dated.carried != kNone ? dated.carried : parsed.words[dated.time].time];
    const Interval date = dated.date ? *dated.date : days_of(time);
    const bool future = document.published && date.first > *document.published;
    std::optional<Mention> mention = tell(parsed, dated, index, before, future);
    if (!mention) return;
    mention->date = date;
    mention->time =
        cite_time(citer, time, dated.carried != kNone ? time.span : parsed.words[dated.time].span);
    mention->time.basis = dated.basis;
    if (dated.date && dated.carried == kNone) mention->time.anchor = counted_back();
    mentions.push_back(std::move(*mention));
  }

  Relation relation_of(const Parsed& parsed, const Related& related, const std::vector<Dated>& dated) {
    Relation relation;
    relation.kind = related.kind;
    relation.length = related.length;
    const Span words{parsed.words[related.begin].span.begin, parsed.words[related.end - 1].span.end};
    relation.words = citer.quote(words);
    relation.trigger = citer.quote(parsed.words[related.other.trigger].span);
    relation.head = related.other.sense.head;
    Details details = find_details(parsed, related.other, make_title(parsed, related.other, times, {}));
    relation.participants = std::move(details.participants);
    relation.places = std::move(details.places);
    relation.keywords = std::move(details.keywords);
    const auto own = std::find_if(dated.begin(), dated.end(), [&](const Dated& one) {
      return one.trigger == related.other.trigger && one.time != kNone;
    });
    if (own != dated.end()) {
      const Timex& time = times[parsed.words[own->time].time];
      relation.date = own->date ? *own->date : days_of(time);
    }
    return relation;
  }

  // The time of an event that is told by another one only. Its date comes with that of the other.
  CitedTime time_of(const Parsed& parsed, const Related& related) const {
    CitedTime cited;
    if (related.event.time != kNone) {
      const Word& word = parsed.words[related.event.time];
      cited = cite_time(citer, times[word.time], word.span);
    } else {
      const std::uint32_t end =
          std::max(parsed.words[related.end - 1].span.end, parsed.words[related.other.trigger].span.end);
      static_cast<Quote&>(cited) = citer.quote({parsed.words[related.begin].span.begin, end});
      cited.value = "XXXX";
      cited.rule = "relation";
    }
    cited.anchor = CitedTime::CitedAnchor{.kind = std::string(to_string(Anchor::Kind::event)),
                                          .date = {},
                                          .why = "its date is that of the other event",
                                          .words = citer.quote(parsed.words[related.other.trigger].span)};
    return cited;
  }

  void take_relations(const Parsed& parsed, const std::vector<Dated>& dated, std::size_t first,
                      std::size_t index, const Antecedent& before) {
    for (const Related& related : relate(parsed, times)) {
      const Quote trigger = citer.quote(parsed.words[related.event.trigger].span);
      const auto own = std::find_if(mentions.begin() + static_cast<std::ptrdiff_t>(first), mentions.end(),
                                    [&](const Mention& mention) { return mention.trigger == trigger; });
      if (own != mentions.end()) {
        own->relations.push_back(relation_of(parsed, related, dated));
        continue;
      }
      if (!related.tells) continue;
      std::optional<Mention> mention = tell(parsed, related.event, index, before, false);
      const bool again =
          mention && std::any_of(mentions.begin() + static_cast<std::ptrdiff_t>(first), mentions.end(),
                                 [&](const Mention& one) { return one.title == mention->title; });
      if (!mention || again) continue;
      mention->time = time_of(parsed, related);
      mention->relations.push_back(relation_of(parsed, related, dated));
      hanging.push_back(std::move(*mention));
    }
  }

  // The subject of an earlier clause of the same sentence serves its later pronouns before anything else.
  void read(std::size_t index, bool relates) {
    const Parsed& parsed = parse_at(index);
    if (is_notice(parsed)) return;
    std::vector<Dated> dated = attach(parsed, times, document.published);
    for (const Dated& one : elapsed(parsed, times, document.published)) dated.push_back(one);
    if (const auto entry = chronicle.goes_on(index)) {
      for (const Dated& one : go_on_with(parsed, *entry, *times[*entry].interval)) dated.push_back(one);
    } else {
      for (const Dated& one : story.follow(parsed, index, dated)) dated.push_back(one);
    }
    if (dated.empty() && !relates) return;
    const bool pronoun = std::any_of(parsed.words.begin(), parsed.words.end(),
                                     [](const Word& w) { return w.part == Part::pronoun; });
    const Antecedent outside = pronoun ? antecedent(index) : Antecedent{};
    const Antecedent inside = pronoun ? antecedent_in(parsed, times) : Antecedent{};
    const std::size_t first = mentions.size();
    for (const Dated& one : dated) {
      const bool later = one.clause != 0 && !inside.subject.empty();
      take(parsed, one, index, later ? inside : outside);
    }
    if (relates) take_relations(parsed, dated, first, index, outside);
  }

  void run() {
    std::size_t next = 0;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const Span span = sentences[i].span;
      while (next < times.size() && times[next].span.begin < span.begin) ++next;
      bool has_date = false;
      for (std::size_t t = next; t < times.size() && times[t].span.begin < span.end; ++t)
        has_date = has_date || may_date(times[t]);
      const std::string_view text = span.of(document.text());
      const bool goes_on = story.goes_on_to(i, text) || chronicle.goes_on(i);
      const bool relates = wants_hanging && may_relate(document.text(), span, names.cuts(i));
      if ((has_date || relates || goes_on) && is_told(sentences[i])) read(i, relates);
    }
  }
};

}  // namespace

std::vector<Mention> extract(const Document& document, const std::vector<Sentence>& sentences,
                             const std::vector<Timex>& times, std::vector<Mention>* hanging) {
  if (hanging == nullptr && std::none_of(times.begin(), times.end(), may_date)) return {};
  Extractor extractor{document, sentences, times};
  extractor.wants_hanging = hanging != nullptr;
  extractor.run();
  if (hanging != nullptr) *hanging = std::move(extractor.hanging);
  return std::move(extractor.mentions);
}

}  // namespace dateline
