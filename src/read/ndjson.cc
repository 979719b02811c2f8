#include "read/ndjson.h"

#include <nlohmann/json.hpp>

#include "read/ndjson_fast.h"
#include "read/written_date.h"

namespace dateline {

namespace {

using nlohmann::json;

// Stops the parser at the first "id" of the outermost object.
class IdFinder : public nlohmann::json_sax<json> {
 public:
  std::optional<std::string> id;

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t number) override { return value(std::to_string(number)); }
  bool number_unsigned(number_unsigned_t number) override { return value(std::to_string(number)); }
  bool number_float(number_float_t, const string_t&) override { return value(); }
  bool string(string_t& text) override { return value(text); }
  bool binary(binary_t&) override { return value(); }
  bool start_object(std::size_t) override { return open(); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    wanted_ = depth_ == 1 && name == "id";
    return true;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
    return false;
  }

 private:
  bool value(std::optional<std::string> text = std::nullopt) {
    if (wanted_) id = std::move(text);
    return !wanted_;
  }
  bool open() {
    ++depth_;
    return !wanted_;
  }
  bool close() {
    --depth_;
    return true;
  }

  int depth_ = 0;
  bool wanted_ = false;
};

// The parser's reason without its own name and without the text it read last: "column 15: syntax error …".
std::string reason(const json::exception& error) {
  std::string_view what = error.what();
  if (const auto at = what.find("column "); at != std::string_view::npos) what.remove_prefix(at);
  return std::string(what.substr(0, what.find("; last read")));
}

struct Refused {
  std::string cause;
};

// The string under `name`; empty when there is none or null. Throws Refused for any other type.
std::string text_field(const json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end() || found->is_null()) return {};
  if (!found->is_string())
    throw Refused{"\"" + std::string(name) + "\" is " + found->type_name() + ", not a string"};
  return found->get<std::string>();
}

std::optional<std::string> id_field(const json& object) {
  const auto found = object.find("id");
  if (found == object.end() || found->is_null()) return std::nullopt;
  if (found->is_number_integer()) return found->dump();
  return text_field(object, "id");
}

// Authors are written in many ways; only a plain string is taken.
std::string byline_field(const json& object) {
  for (const char* name : {"byline", "author"}) {
    const auto found = object.find(name);
    if (found != object.end() && found->is_string()) return found->get<std::string>();
  }
  return {};
}

std::optional<Date> date_field(const json& object) {
  const std::string written = text_field(object, "published");
  if (written.empty()) return std::nullopt;
  auto date = parse_written_date(written);
  if (!date) throw Refused{"\"published\" is \"" + written + "\", not a date such as 2014-06-18"};
  return date;
}

ArticleRecord read_fields(const json& object) {
  if (!object.is_object()) throw Refused{std::string("a JSON ") + object.type_name() + ", not an object"};
  if (!object.contains("text") && !object.contains("html")) throw Refused{"no \"text\" and no \"html\""};
  ArticleRecord record{.id = id_field(object),
                       .title = text_field(object, "title"),
                       .uri = text_field(object, "url"),
                       .byline = byline_field(object),
                       .language = text_field(object, "language"),
                       .published = date_field(object),
                       .body = text_field(object, "text")};
  if (record.body.empty()) {
    record.body = text_field(object, "html");
    record.is_html = !record.body.empty();
  }
  return record;
}

}  // namespace

ArticleRecordResult read_article_record(std::string_view line) {
  if (auto record = read_good_record(line)) return {std::move(record), {}};
  try {
    return {read_fields(json::parse(line)), {}};
  } catch (const json::exception& error) {
    return {std::nullopt, "not JSON: " + reason(error)};
  } catch (const Refused& refused) {
    return {std::nullopt, refused.cause};
  }
}

std::optional<std::string> peek_id(std::string_view line) {
  IdFinder finder;
  json::sax_parse(line, &finder);
  if (finder.id && finder.id->empty()) return std::nullopt;
  return finder.id;
}

}  // namespace dateline
