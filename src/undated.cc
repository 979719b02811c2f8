#include "undated.h"

#include <algorithm>
#include <map>
#include <string>

#include "extract/extract.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"
#include "text/cite.h"

namespace dateline {

namespace {

constexpr Date kAnyDay{2000, 1, 5};

// A day on which the article might have been written: the last one that it names.
Date plausible_day(const std::vector<Timex>& times) {
  Date day = kAnyDay;
  bool any = false;
  for (const Timex& time : times) {
    if (!time.interval || time.interval->open_end) continue;
    day = any ? std::max(day, time.interval->last) : time.interval->last;
    any = true;
  }
  return day;
}

std::string direction_of(const CitedTime& time) {
  const std::string why = time.anchor ? time.anchor->why : "";
  return why.starts_with("past") ? "was " : why.starts_with("future") ? "will " : "";
}

}  // namespace

std::vector<Mention> undated_mentions(const Document& document, const std::vector<Sentence>& sentences,
                                      const std::vector<TimeExpression>& expressions,
                                      const std::vector<Timex>& times) {
  const Citer citer(document);
  std::map<std::uint64_t, std::string> open;  // values of the expressions that have no date, by their place
  for (const Timex& time : times) {
    if (time.unresolved) open.emplace(citer.quote(time.span).start, time.value);
  }
  if (open.empty()) return {};
  Document probe = document;
  probe.published = plausible_day(times);
  std::vector<Diagnostic> unused;
  std::vector<Mention> mentions = extract(probe, sentences, resolve(probe, sentences, expressions, unused));
  std::erase_if(mentions, [&](const Mention& mention) {
    const bool counted =
        mention.time.anchor && mention.time.anchor->kind == to_string(Anchor::Kind::published);
    return !counted || !open.contains(mention.time.start);
  });
  for (Mention& mention : mentions) {
    mention.date = {};
    mention.time.anchor->date.clear();
    mention.time.value = open.at(mention.time.start);
  }
  return mentions;
}

std::optional<Redated> redate(const CitedTime& time, const Date& published) {
  const std::string direction = direction_of(time);
  Document alone;
  alone.source = direction + time.exact;
  // As a sentence begins: in small letters it would be read as a message, which looks ahead.
  if (const char c = alone.source.front(); c >= 'a' && c <= 'z')
    alone.source.front() = static_cast<char>(c - 32);
  alone.blocks = {{Block::Kind::paragraph, {0, static_cast<std::uint32_t>(alone.source.size())}}};
  alone.published = published;
  const std::vector<Sentence> sentences = segment(alone);
  std::vector<Diagnostic> unused;
  for (const Timex& timex : resolve(alone, sentences, tag(alone, sentences), unused)) {
    const bool whole = timex.span.begin == direction.size() && timex.span.end == alone.source.size();
    if (whole && timex.interval && !timex.unresolved) return Redated{*timex.interval, timex.value};
  }
  return std::nullopt;
}

}  // namespace dateline
