// TimeML 1.2.1 in the layout of TempEval-3 (DOCID, DCT, TITLE, TEXT, then instances and links): one file a
// document.
//
// The text is the whole article with all its time expressions where it is given (FormatOptions::articles);
// else the passages of the timeline, one a line, in the order of the article: a timeline does not hold more.
//
// - Interval: a TIMEX3 of type DURATION, value PXY, with beginPoint and endPoint; its event is DURING it.
// - Granularity: the TIMEX3 value: 1979, 198, 2003-SU.
// - Another event that a passage names: BEFORE it, AFTER it or IS_INCLUDED in it.
// - Open ends: the event is BEGUN_BY the time ("since 1979") or ENDED_BY it ("until 2003"); else
//   IS_INCLUDED in it.
// - BC: as in TIMEX3: BC0044.
// - Conflict: mentions of one event are linked by IDENTITY only while their dates agree: the graph of links
//   stays consistent.
// - EDTF: in a comment behind each MAKEINSTANCE, with the id of the event.
//
// What the timeline does not know is said to be so: tense and aspect NONE, pos OTHER. A statement is an EVENT
// of class REPORTING, everything else an OCCURRENCE. A time expression whose words are not in the text, or
// are part of a trigger, is an empty TIMEX3 before the passage.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "text/cite.h"
#include "write/prose.h"
#include "write/timeml_text.h"
#include "write/writers.h"

namespace dateline {

namespace {

constexpr std::string_view kOnPublication = " temporalFunction=\"true\" anchorTimeID=\"t0\"";
constexpr std::string_view kOnNothing = " temporalFunction=\"false\"";

// A mention with the event that it tells.
struct Told {
  const Event* event = nullptr;
  std::size_t index = 0;  // of the mention in the event
  const Mention& mention() const { return event->mentions[index]; }
};

// The value of one end of a range, "1980".
std::string end_value(const Date& day, Granularity granularity) {
  std::string text = to_string(day);
  if (day.year <= 0) text = fmt::format("BC{:04}{}", 1 - day.year, text.substr(text.size() - 6));
  if (granularity == Granularity::year) return text.substr(0, text.size() - 6);
  if (granularity == Granularity::month) return text.substr(0, text.size() - 3);
  return text;
}

// One file in the making: the marks in its text, and the lines that follow it.
class TimemlFile {
 public:
  // `article`: null when it is not at hand.
  TimemlFile(const DocumentInfo& document, std::string_view id, const Article* article)
      : document_(document), id_(id), text_(article ? &article->document : nullptr) {}

  // The mentions of one passage. Passages come in the order of the article.
  void add_passage(std::vector<Told>::const_iterator first, std::vector<Told>::const_iterator last);
  void add_times(const Article& article);  // those that no mention has brought
  std::string finish();

 private:
  std::string time_of(const Mention& mention);  // its tid
  // The eid of a trigger in a passage.
  std::string event_of(const Quote& trigger, std::string_view type, const Passage& passage);
  std::string add_instance(const std::string& event, Modality modality,
                           const std::string& comment);  // its eiid
  void add_tlink(std::string_view type, std::string_view instance, std::string_view target,
                 std::string_view id);
  void add(const Told& told);
  void add_relations(const Mention& mention);  // once the mentions of its passage are added
  void link_identity(const Told& told, const std::string& instance);

  const DocumentInfo& document_;
  std::string id_;
  TimemlText text_;
  std::map<const Event*, std::vector<std::pair<std::size_t, std::string>>>
      instances_;                                   // by mention of the event
  std::map<std::string, std::string> ids_;          // of marks, by kind and place
  std::map<std::string, std::string> instance_of_;  // the first of an event, by eid
  std::size_t times_ = 0;
  std::size_t events_ = 0;
  std::size_t instance_count_ = 0;
  std::size_t links_ = 0;
  std::string instance_lines_;
  std::string link_lines_;
};

std::string TimemlFile::time_of(const Mention& mention) {
  const CitedTime& time = mention.time;
  const Interval& date = mention.date;
  std::string& id = ids_[fmt::format("t{}-{} {}", time.byte_start, time.byte_end, edtf(date))];
  if (!id.empty()) return id;
  id = fmt::format("t{}", ++times_);
  std::string attributes = fmt::format("tid=\"{}\" ", id);
  std::string ends;
  if (date.range) {
    attributes += fmt::format("type=\"DURATION\" value=\"PXY\" beginPoint=\"t{}\" endPoint=\"t{}\"",
                              times_ + 1, times_ + 2);
    for (const Date& day : {date.first, date.last}) {
      ends += fmt::format(
          "<TIMEX3 tid=\"t{}\" type=\"DATE\" value=\"{}\" temporalFunction=\"true\" anchorTimeID=\"{}\"/>",
          ++times_, end_value(day, date.granularity), id);
    }
  } else {
    attributes += fmt::format("type=\"{}\" value=\"{}\"", to_string(time.type), escaped(time.value));
    if (!time.mod.empty()) attributes += fmt::format(" mod=\"{}\"", escaped(time.mod));
  }
  const bool on_publication = time.anchor && time.anchor->kind == "published";
  attributes += on_publication ? kOnPublication : kOnNothing;
  text_.mark("TIMEX3", attributes, ends, mention.passage, time);
  return id;
}

void TimemlFile::add_times(const Article& article) {
  const Citer citer(article.document);
  for (const Timex& time : article.times) {
    const Quote words = citer.quote(time.span);
    if (!text_.is_free(words)) continue;
    std::string attributes = fmt::format("tid=\"t{}\" type=\"{}\" value=\"{}\"", ++times_,
                                         to_string(time.type), escaped(time.value));
    if (!time.mod.empty()) attributes += fmt::format(" mod=\"{}\"", escaped(time.mod));
    const bool on_publication = time.anchor && time.anchor->kind == Anchor::Kind::published;
    attributes += on_publication ? kOnPublication : kOnNothing;
    text_.mark("TIMEX3", attributes, {}, {}, words);
  }
}

std::string TimemlFile::event_of(const Quote& trigger, std::string_view type, const Passage& passage) {
  std::string& id = ids_[fmt::format("e{}-{}", trigger.byte_start, trigger.byte_end)];
  if (!id.empty()) return id;
  id = fmt::format("e{}", ++events_);
  const std::string_view event_class = type == "statement" ? "REPORTING" : "OCCURRENCE";
  text_.mark("EVENT", fmt::format("eid=\"{}\" class=\"{}\"", id, event_class), {}, passage, trigger);
  return id;
}

std::string TimemlFile::add_instance(const std::string& event, Modality modality,
                                     const std::string& comment) {
  const std::string id = fmt::format("ei{}", ++instance_count_);
  const bool unreal = modality == Modality::planned || modality == Modality::hypothetical;
  fmt::format_to(std::back_inserter(instance_lines_),
                 "<MAKEINSTANCE eiid=\"{}\" eventID=\"{}\" tense=\"NONE\" aspect=\"NONE\" polarity=\"{}\" "
                 "pos=\"OTHER\"{}/>{}\n",
                 id, event, modality == Modality::negated ? "NEG" : "POS",
                 unreal ? fmt::format(" modality=\"{}\"", to_string(modality)) : "", comment);
  instance_of_.emplace(event, id);
  return id;
}

void TimemlFile::add_tlink(std::string_view type, std::string_view instance, std::string_view target,
                           std::string_view id) {
  fmt::format_to(std::back_inserter(link_lines_),
                 "<TLINK lid=\"l{}\" relType=\"{}\" eventInstanceID=\"{}\" {}=\"{}\"/>\n", ++links_, type,
                 instance, target, id);
}

bool disagree(const Event& event, std::size_t a, std::size_t b) {
  return !overlaps(event.mentions[a].date, event.mentions[b].date);
}

void TimemlFile::link_identity(const Told& told, const std::string& instance) {
  auto& others = instances_[told.event];
  for (const auto& [index, other] : others) {
    if (disagree(*told.event, index, told.index)) continue;
    add_tlink("IDENTITY", instance, "relatedToEventInstance", other);
    break;
  }
  others.emplace_back(told.index, instance);
}

void TimemlFile::add(const Told& told) {
  const Mention& mention = told.mention();
  const std::string event =
      event_of(mention.trigger, mention.type, mention.passage);  // before the time: it has the words of both
  const std::string time = time_of(mention);
  const std::string instance =
      add_instance(event, mention.modality,
                   fmt::format("<!-- {} {} -->", file_name_of(told.event->id), edtf(mention.date)));
  const Interval& date = mention.date;
  const std::string_view relation = date.open_end     ? "BEGUN_BY"
                                    : date.open_start ? "ENDED_BY"
                                    : date.range      ? "DURING"
                                                      : "IS_INCLUDED";
  add_tlink(relation, instance, "relatedToTime", time);
  link_identity(told, instance);
}

std::string_view link_type(Relation::Kind kind) {
  switch (kind) {
    case Relation::Kind::before:
      return "BEFORE";
    case Relation::Kind::after:
      return "AFTER";
    case Relation::Kind::during:
      break;
  }
  return "IS_INCLUDED";
}

void TimemlFile::add_relations(const Mention& mention) {
  if (mention.relations.empty()) return;
  const std::string instance = instance_of_.at(event_of(mention.trigger, mention.type, mention.passage));
  for (const Relation& relation : mention.relations) {
    const std::string event = event_of(relation.trigger, {}, mention.passage);
    const auto known = instance_of_.find(event);
    const std::string other =
        known == instance_of_.end() ? add_instance(event, Modality::asserted, {}) : known->second;
    add_tlink(link_type(relation.kind), instance, "relatedToEventInstance", other);
  }
}

void TimemlFile::add_passage(std::vector<Told>::const_iterator first,
                             std::vector<Told>::const_iterator last) {
  text_.begin_passage(first->mention().passage);
  for (auto told = first; told != last; ++told) add(*told);
  for (auto told = first; told != last; ++told) add_relations(told->mention());
}

std::string TimemlFile::finish() {
  const std::string published = document_.published ? to_string(*document_.published) : "XXXX-XX-XX";
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n\n<DOCID>{}</DOCID>\n\n"
      "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{}\" temporalFunction=\"false\" "
      "functionInDocument=\"CREATION_TIME\">{}</TIMEX3></DCT>\n\n<TITLE>{}</TITLE>\n\n<TEXT>\n{}\n</"
      "TEXT>\n\n{}\n{}\n"
      "</TimeML>\n",
      escaped(shown(id_)), published, published, escaped(shown(document_.title)), text_.finish(),
      instance_lines_, link_lines_);
}

std::tuple<std::uint64_t, std::uint64_t, std::string_view> passage_of(const Told& told) {
  const Passage& passage = told.mention().passage;
  return {passage.byte_start, passage.byte_end, passage.exact};
}

// The mentions of each document in the order of its text.
std::map<std::string_view, std::vector<Told>> told_by_document(const Timeline& timeline) {
  std::map<std::string_view, std::vector<Told>> told;
  for (const DocumentInfo& document : timeline.documents) told[document.id];
  for (const Event& event : timeline.events) {
    for (std::size_t i = 0; i < event.mentions.size(); ++i)
      told[event.mentions[i].document].push_back({&event, i});
  }
  for (auto& [id, mentions] : told) {
    std::stable_sort(mentions.begin(), mentions.end(), [](const Told& a, const Told& b) {
      const auto place = [](const Told& one) {
        return std::pair(passage_of(one), one.mention().trigger.byte_start);
      };
      return place(a) < place(b);
    });
  }
  return told;
}

}  // namespace

std::vector<NamedFile> write_timeml(const Timeline& timeline, const FormatOptions& options) {
  const DocumentIndex sources(timeline);
  std::map<std::string_view, const Article*> articles;
  for (const Article& article : options.articles) articles[article.document.id] = &article;
  std::vector<NamedFile> files;
  for (const auto& [id, mentions] : told_by_document(timeline)) {
    const auto found = articles.find(id);
    const Article* article = found == articles.end() ? nullptr : found->second;
    TimemlFile file(sources[id], id, article);
    for (auto first = mentions.begin(), last = first; first != mentions.end(); first = last) {
      last = std::find_if(first, mentions.end(),
                          [&](const Told& told) { return passage_of(told) != passage_of(*first); });
      file.add_passage(first, last);
    }
    if (article) file.add_times(*article);
    files.push_back({file_name_of(id) + ".tml", file.finish()});
  }
  return files;
}

}  // namespace dateline
