#include "read/timeline_file.h"

#include "read/record_fields.h"

namespace dateline {

namespace {

using namespace records;

Conflict conflict_of(const Object& from, std::size_t mentions) {
  Conflict conflict;
  conflict.days_apart = static_cast<std::int64_t>(from.count("days_apart"));
  for (const Object& side : from.objects("sides")) {
    Conflict::Side one{interval_of(side.object("date")), {}};
    for (const std::uint64_t mention : side.counts("mentions")) {
      if (mention >= mentions) side.refuse("mentions", "list of mentions that the event has");
      one.mentions.push_back(mention);
    }
    conflict.sides.push_back(std::move(one));
  }
  return conflict;
}

ConfidenceParts parts_of(const Object& from) {
  return {.extraction = from.share("extraction"),
          .sources = from.share("sources"),
          .date = from.share("date"),
          .agreement = from.share("agreement")};
}

Bounds bounds_of(const Object& from) {
  Bounds bounds{from.day_or_null("earliest"), from.day_or_null("latest"), {}};
  for (const Object& step : from.objects("steps"))
    bounds.steps.push_back({.event = step.string("event"),
                            .mention = step.count("mention"),
                            .relation = step.count_or_null("relation"),
                            .other = step.string_or_null("other"),
                            .from = interval_of(step.object("from")),
                            .gives = interval_of(step.object("gives")),
                            .earliest = step.boolean("earliest"),
                            .latest = step.boolean("latest")});
  return bounds;
}

Event event_of(const Object& from) {
  Event event;
  event.id = from.string("id");
  event.date = interval_of(from.object("date"));
  event.title = from.string("title");
  event.type = from.string("type");
  event.participants = from.strings("participants");
  event.places = from.strings("places");
  event.modality = from.name("modality", parse_modality);
  event.salience = from.share("salience");
  event.confidence = from.share("confidence");
  event.confidence_parts = parts_of(from.object("confidence_parts"));
  event.independent_sources = from.count("independent_sources");
  for (const Object& mention : from.objects("mentions")) event.mentions.push_back(mention_of(mention, true));
  for (const Object& conflict : from.objects("conflicts"))
    event.conflicts.push_back(conflict_of(conflict, event.mentions.size()));
  if (!from.get("bounds").is_null()) event.bounds = bounds_of(from.object("bounds"));
  return event;
}

Timeline timeline_of(const Object& from) {
  Timeline timeline;
  for (const Object& document : from.objects("documents"))
    timeline.documents.push_back(document_of(document));
  for (const Object& event : from.objects("events")) timeline.events.push_back(event_of(event));
  for (const Object& one : from.objects("diagnostics")) timeline.diagnostics.push_back(diagnostic_of(one));
  return timeline;
}

}  // namespace

// A file of mention lines begins with an object as well, but its first key is "kind".
bool may_be_timeline(std::string_view beginning) {
  constexpr std::string_view kSpace = " \t\r\n";
  constexpr std::string_view kKind = "\"kind\"";
  const std::size_t brace = beginning.find_first_not_of(kSpace);
  if (brace == std::string_view::npos) return true;
  if (beginning[brace] != '{') return false;
  const std::size_t key = beginning.find_first_not_of(kSpace, brace + 1);
  return key == std::string_view::npos || !beginning.substr(key).starts_with(kKind);
}

TimelineFile read_timeline(std::string_view text) {
  if (!may_be_timeline(text)) return {};
  simdjson::dom::parser parser;
  simdjson::dom::object json;
  const bool is_object = parser.parse(text.data(), text.size()).get(json) == simdjson::SUCCESS;
  if (!is_object || json.at_key("events").error() != simdjson::SUCCESS) return {};
  try {
    return {timeline_of({json, {}}), std::nullopt};
  } catch (const BadRecord& error) {
    return {std::nullopt, error.what()};
  }
}

}  // namespace dateline
