#include "check/dated_sentence.h"

#include <algorithm>
#include <optional>

#include "check/deed.h"
#include "segment/segment.h"
#include "text/cite.h"
#include "text/text_fragment.h"

namespace dateline::checking {

namespace {

constexpr std::size_t kSentencesBefore = 4;
constexpr std::size_t kModified = 3;      // tokens from a time to the noun that it stands before
constexpr std::size_t kTitleBytes = 100;  // of a title, which is cut from the sentence

bool has_days(const Timex& time) { return time.interval || time.range; }

bool is_prose(Block::Kind kind) {
  return kind != Block::Kind::dateline && kind != Block::Kind::byline && kind != Block::Kind::boilerplate;
}

// Gives the times of a sentence read alone the values that the article gives the same words.
void take_values(const Document& document, const std::vector<const Timex*>& given, ReadSentence& sentence) {
  std::size_t next = 0;
  for (Timex& time : sentence.text.times) {
    const Timex* same = nullptr;
    const std::string_view words = time.span.of(sentence.text.document.text());
    for (std::size_t i = next; i < given.size() && !same; ++i) {
      if (given[i]->span.of(document.text()) != words) continue;
      same = given[i];
      next = i + 1;
    }
    sentence.times.push_back(same);
    if (!same) continue;
    time.interval = same->interval;
    time.range = same->range;
    time.unresolved = same->unresolved;
    time.other_reading = same->other_reading;
  }
}

// The day that a sentence gives, when it gives one.
const Timex* day_of(const std::vector<const Timex*>& times) {
  const Timex* day = nullptr;
  for (const Timex* one : times) {
    if (!one->interval || one->range || one->interval->granularity > Granularity::day) continue;
    if (day) return nullptr;
    day = one;
  }
  return day;
}

std::string before(const Document& document, const std::vector<Sentence>& sentences, std::size_t i) {
  std::size_t first = i;
  while (first > 0 && i - first < kSentencesBefore &&
         sentences[first - 1].paragraph == sentences[i].paragraph)
    --first;
  return std::string(Span{sentences[first].span.begin, sentences[i].span.begin}.of(document.text()));
}

struct Dating {
  std::size_t token = 0;
  const Timex* time = nullptr;
};

struct Retelling {
  const Article& article;
  const ReadSentence& sentence;
  Citer citer{article.document};
  std::vector<Mention> mentions = {};

  std::string_view words(Span span) const { return span.of(sentence.text.document.text()); }

  // The words of the act's clause, from the first to the last.
  std::string title_of(const Reading& reading, const Act& act) const {
    Span whole = reading.tokens[act.token].span;
    for (const Token& token : reading.tokens) {
      if (token.clause != reading.tokens[act.token].clause || token.kind == Token::Kind::punctuation ||
          token.kind == Token::Kind::time)
        continue;
      whole = {std::min(whole.begin, token.span.begin), std::max(whole.end, token.span.end)};
    }
    std::string title(words(whole));
    std::replace(title.begin(), title.end(), '\n', ' ');
    if (title.size() <= kTitleBytes) return title;
    const std::size_t space = title.rfind(' ', kTitleBytes);
    return title.substr(0, space == std::string::npos ? title.size() : space) + "…";
  }

  void tell(const Reading& reading, const Act& act, const Timex* time, DateBasis basis) {
    const Token& token = reading.tokens[act.token];
    Mention mention;
    mention.document = article.document.id;
    mention.passage = sentence.passage;
    mention.date = undated();
    if (time) {
      static_cast<Quote&>(mention.time) = citer.quote(time->span);
      mention.time.basis = basis;
      mention.date = time->range ? time->range->whole : *time->interval;
    }
    mention.trigger.exact = std::string(words(token.span));
    mention.trigger.byte_start = sentence.passage.byte_start + token.span.begin;
    mention.head = !act.head.empty() ? std::string(act.head) : act.base.empty() ? token.base : act.base;
    mention.type = std::string(act.type);
    mention.title = title_of(reading, act);
    mention.modality = act.negated                                     ? Modality::negated
                       : act.supposed || deed_of(reading, act).awaited ? Modality::planned
                                                                       : Modality::asserted;
    mention.link = sentence.link;
    mentions.push_back(std::move(mention));
  }

  static bool dates(const Reading& reading, const Dating& dating, const Act& act) {
    const Token& time = reading.tokens[dating.token];
    if (time.adverbial) return reading.tokens[act.token].clause == time.clause;
    return act.noun && act.token > dating.token && act.token <= dating.token + kModified;
  }

  void tell_all(const Reading& reading) {
    std::vector<Dating> datings;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
      if (reading.tokens[i].kind != Token::Kind::time) continue;
      const Timex* time = sentence.times[reading.tokens[i].time];
      if (time && has_days(*time)) datings.push_back({i, time});
    }
    for (const Dating& one : datings) {
      if (reading.acts.empty())
        tell(reading, Act{.token = one.token, .base = "be"}, one.time, DateBasis::said);
    }
    for (const Act& act : reading.acts) {
      if (act.noun && deed_of(reading, act).embedded) continue;
      const Dating* nearest = nullptr;
      const auto away = [&](const Dating& one) {
        return one.token > act.token ? one.token - act.token : act.token - one.token;
      };
      for (const Dating& one : datings) {
        if (dates(reading, one, act) && (!nearest || away(one) < away(*nearest))) nearest = &one;
      }
      if (nearest) {
        tell(reading, act, nearest->time, DateBasis::said);
      } else if (!datings.empty()) {
        const auto after = std::find_if(datings.begin(), datings.end(),
                                        [&](const Dating& one) { return one.token > act.token; });
        tell(reading, act, (after == datings.begin() ? after : after - 1)->time, DateBasis::carried);
      } else {
        tell(reading, act, sentence.carried, sentence.carried ? DateBasis::carried : DateBasis::said);
      }
    }
  }
};

}  // namespace

Interval undated() {
  Interval ever;
  ever.open_start = true;
  ever.open_end = true;
  return ever;
}

bool is_undated(const Interval& interval) { return interval.open_start && interval.open_end; }

std::vector<ReadSentence> read_sentences(const Article& article) {
  std::vector<ReadSentence> all;
  const Citer citer(article.document);
  auto time = article.times.begin();
  const Timex* last_day = nullptr;  // of the sentence before
  const std::vector<Sentence> sentences = segment(article.document);
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const Sentence& sentence = sentences[i];
    std::vector<const Timex*> times;
    for (; time != article.times.end() && time->span.begin < sentence.span.end; ++time) {
      if (time->span.begin >= sentence.span.begin) times.push_back(&*time);
    }
    if (!is_prose(sentence.kind)) continue;
    const bool dated =
        std::any_of(times.begin(), times.end(), [](const Timex* one) { return has_days(*one); });
    ReadSentence one{.dated = dated,
                     .passage = citer.passage(sentence.span),
                     .link = {},
                     .text = read_text_closely(std::string(sentence.span.of(article.document.text())),
                                               article.document.published),
                     .times = {},
                     .before = before(article.document, sentences, i)};
    const bool goes_on = i > 0 && sentences[i - 1].paragraph == sentence.paragraph;
    if (!dated && goes_on) one.carried = last_day;
    last_day = day_of(times);
    one.link = text_fragment_link(article.document, one.passage);
    take_values(article.document, times, one);
    all.push_back(std::move(one));
  }
  return all;
}

std::vector<Mention> retell(const Article& article, const ReadSentence& sentence) {
  Retelling retelling{article, sentence};
  for (const Reading& reading : sentence.text.readings) retelling.tell_all(reading);
  return std::move(retelling.mentions);
}

}  // namespace dateline::checking
