#include "read/front_matter.h"

#include <algorithm>
#include <array>
#include <utility>

#include "read/line_shape.h"
#include "read/written_date.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

enum class Field { title, byline, uri, language, published };

constexpr std::array<std::pair<std::string_view, Field>, 17> kKeys = {{{"title", Field::title},
                                                                       {"headline", Field::title},
                                                                       {"author", Field::byline},
                                                                       {"authors", Field::byline},
                                                                       {"byline", Field::byline},
                                                                       {"url", Field::uri},
                                                                       {"canonical", Field::uri},
                                                                       {"canonical_url", Field::uri},
                                                                       {"source_url", Field::uri},
                                                                       {"lang", Field::language},
                                                                       {"language", Field::language},
                                                                       {"date", Field::published},
                                                                       {"published", Field::published},
                                                                       {"publish_date", Field::published},
                                                                       {"date_published", Field::published},
                                                                       {"datepublished", Field::published},
                                                                       {"pubdate", Field::published}}};

std::string_view unquoted(std::string_view value) {
  value = trimmed(value);
  for (const char quote : {'"', '\''}) {
    if (value.size() >= 2 && value.front() == quote && value.find(quote, 1) == value.size() - 1) {
      return value.substr(1, value.size() - 2);
    }
  }
  if (const auto comment = value.find(" #"); comment != std::string_view::npos)
    value = trimmed(value.substr(0, comment));
  return value;
}

// "[Ann Lee, Bo Chen]" → "Ann Lee, Bo Chen".
std::string plain_value(std::string_view value) {
  value = unquoted(value);
  if (!value.starts_with('[') || !value.ends_with(']')) return std::string(value);
  value = value.substr(1, value.size() - 2);
  std::string joined;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    const std::string_view item = unquoted(value.substr(0, comma));
    if (!item.empty()) joined += (joined.empty() ? "" : ", ") + std::string(item);
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return joined;
}

void store(Field field, const std::string& value, FrontMatter& result) {
  Metadata& metadata = result.metadata;
  const auto keep = [&](std::string& slot) {
    if (slot.empty()) slot = value;
  };
  switch (field) {
    case Field::title:
      return keep(metadata.title);
    case Field::uri:
      return keep(metadata.uri);
    case Field::language:
      return keep(metadata.language);
    case Field::byline:
      if (!value.empty()) metadata.byline += (metadata.byline.empty() ? "" : ", ") + value;
      return;
    case Field::published:
      if (value.empty() || metadata.published) return;
      metadata.published = parse_written_date(value);
      if (!metadata.published) result.unread_date = value;
  }
}

std::optional<Field> field_of(std::string_view key) {
  const std::string small = lower(key);
  const auto found =
      std::find_if(kKeys.begin(), kKeys.end(), [&](const auto& row) { return row.first == small; });
  if (found == kKeys.end()) return std::nullopt;
  return found->second;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
  FrontMatter result;
  const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  std::size_t at = std::min(text.find('\n', mark), text.size());
  if (trimmed(text.substr(mark, at - mark)) != "---" || text[mark] != '-') return {};
  std::optional<Field> list_of;  // the key whose items follow in lines of their own
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at + 1), text.size());
    const std::string_view line = text.substr(at + 1, end - at - 1);
    const std::string_view content = trimmed(line);
    at = end;
    if (content == "---" || content == "...") {
      result.size = std::min(end + 1, text.size());
      return result;
    }
    if (list_of && content.starts_with("- ")) {
      store(*list_of, plain_value(content.substr(2)), result);
      continue;
    }
    const bool is_nested =
        content.empty() || line[0] == ' ' || line[0] == '\t' || content[0] == '#' || content[0] == '-';
    if (is_nested) continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return {};  // prose under a drawn line
    const auto field = field_of(trimmed(line.substr(0, colon)));
    const std::string value = plain_value(line.substr(colon + 1));
    list_of = value.empty() ? field : std::nullopt;
    if (field) store(*field, value, result);
  }
  return {};
}

}  // namespace dateline
