#include "read/json_ld.h"

#include <nlohmann/json.hpp>

#include "read/written_date.h"

namespace dateline {

namespace {

using nlohmann::json;

constexpr std::size_t kMostBytes = 1 << 20;

// "a", {"name": "a"}, {"@id": "a"} or a list of such.
std::string text_of(const json& value, const char* name) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object())
    return value.contains(name) && value[name].is_string() ? value[name].get<std::string>() : "";
  std::string joined;
  if (!value.is_array()) return joined;
  for (const json& item : value) {
    if (item.is_array()) continue;
    const std::string text = text_of(item, name);
    if (!text.empty()) joined += (joined.empty() ? "" : ", ") + text;
  }
  return joined;
}

std::string field(const json& object, const char* key, const char* name = "name") {
  const auto found = object.find(key);
  return found == object.end() ? std::string() : text_of(*found, name);
}

bool is_article(const json& object) {
  const std::string type = field(object, "@type");
  return type.find("Article") != std::string::npos || type.find("Posting") != std::string::npos ||
         type.find("Report") != std::string::npos;
}

// The first article among the described things, or the first thing with a date of publication.
const json* find_article(const json& top) {
  const json* dated = nullptr;
  const auto look_at = [&](const json& thing) {
    if (!thing.is_object()) return false;
    if (dated == nullptr && thing.contains("datePublished")) dated = &thing;
    return is_article(thing);
  };
  const auto look_into = [&](const json& things) -> const json* {
    if (look_at(things)) return &things;
    if (!things.is_array()) return nullptr;
    for (const json& thing : things) {
      if (look_at(thing)) return &thing;
    }
    return nullptr;
  };
  const json* found = look_into(top);
  for (const char* key : {"@graph", "mainEntity"}) {
    if (found == nullptr && top.is_object() && top.contains(key)) found = look_into(top[key]);
  }
  return found == nullptr ? dated : found;
}

// The value without a comment or CDATA mark around it.
std::string_view without_wrapping(std::string_view script) {
  constexpr std::string_view kMark = "<![CDATA[";
  if (const auto mark = script.find(kMark); mark < script.find_first_of("{\""))
    script.remove_prefix(mark + kMark.size());
  const std::size_t first = script.find_first_of("{[");
  if (first == std::string_view::npos) return {};
  const std::size_t last = script.rfind(script[first] == '{' ? '}' : ']');
  return last == std::string_view::npos || last < first ? std::string_view()
                                                        : script.substr(first, last - first + 1);
}

void keep(std::string& slot, std::string value) {
  if (slot.empty()) slot = std::move(value);
}

}  // namespace

void read_json_ld(std::string_view script, Metadata& metadata) {
  if (script.size() > kMostBytes) return;
  const json top = json::parse(without_wrapping(script), nullptr, false);
  if (top.is_discarded()) return;
  const json* article = find_article(top);
  if (article == nullptr) return;
  keep(metadata.title, field(*article, "headline"));
  keep(metadata.byline, field(*article, "author"));
  keep(metadata.uri, field(*article, "url", "@id"));
  keep(metadata.uri, field(*article, "mainEntityOfPage", "@id"));
  keep(metadata.language, field(*article, "inLanguage"));
  if (!metadata.published) metadata.published = parse_written_date(field(*article, "datePublished"));
}

}  // namespace dateline
