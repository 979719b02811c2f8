#include "cli/schema.h"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "text/embedded.h"

namespace dateline::cli {

namespace {

using nlohmann::json;
using Pointer = json::json_pointer;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

constexpr std::size_t kLongestShown = 60;  // bytes of a value in a message

struct Schema {
  json source;
  valijson::Schema compiled;
};

const Schema& schema_named(std::string_view name) {
  static std::map<std::string, std::unique_ptr<Schema>, std::less<>> schemas;
  auto& schema = schemas[std::string(name)];
  if (schema) return *schema;
  const auto bytes = embedded_file(fmt::format("{}.schema.json", name));
  if (!bytes) throw std::runtime_error(fmt::format("there is no schema {}", name));
  schema = std::make_unique<Schema>();
  schema->source = json::parse(*bytes);
  valijson::SchemaParser().populateSchema(Adapter(schema->source), schema->compiled);
  return *schema;
}

// valijson gives the way to a value as "<root>", "[events]", "[0]".
Pointer pointer_of(const std::vector<std::string>& context) {
  Pointer pointer;
  for (std::size_t i = 1; i < context.size(); ++i)
    pointer.push_back(context[i].substr(1, context[i].size() - 2));
  return pointer;
}

const json& resolved(const json& root, const json& schema) {
  const auto reference = schema.find("$ref");
  return reference == schema.end() ? schema : root.at(Pointer(reference->get<std::string>().substr(1)));
}

// The part of the schema that speaks of the value at `pointer`; null when the schema does not know it.
const json& schema_at(const json& root, const json& value, const Pointer& pointer) {
  static const json unknown;
  if (pointer.empty()) return root;
  const json& parent = schema_at(root, value, pointer.parent_pointer());
  if (value.at(pointer.parent_pointer()).is_array()) {
    return parent.contains("items") ? resolved(root, parent["items"]) : unknown;
  }
  if (!parent.contains("properties") || !parent["properties"].contains(pointer.back())) return unknown;
  return resolved(root, parent["properties"][pointer.back()]);
}

std::string shown(const json& value) {
  if (value.is_structured()) return std::string("an ") + value.type_name();
  std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
  if (text.size() <= kLongestShown) return text;
  text.resize(kLongestShown);
  return text + "…";
}

std::string expected(const json& schema) {
  if (schema.contains("enum")) return "one of " + schema["enum"].dump();
  const json& type = schema.value("type", json("value"));
  const std::string types =
      type.is_array() ? fmt::format("{} or null", type[0].get<std::string>()) : type.get<std::string>();
  return fmt::format("{}: {}", types, schema.value("description", "as the schema says"));
}

// The fields that an object lacks and those it must not have.
std::vector<std::string> field_messages(const json& schema, const json& value) {
  std::vector<std::string> messages;
  if (!value.is_object() || !schema.contains("properties")) return messages;
  for (const json& key : schema.value("required", json::array())) {
    if (!value.contains(key.get<std::string>()))
      messages.push_back(fmt::format("the field {} is missing", key.dump()));
  }
  for (const auto& [key, field] : value.items()) {
    if (!schema["properties"].contains(key))
      messages.push_back(fmt::format("the field {} is not known", shown(key)));
  }
  return messages;
}

bool holds(const std::set<std::string>& pointers, const std::string& pointer) {
  const auto next = pointers.upper_bound(pointer + "/");
  return next != pointers.end() && next->starts_with(pointer + "/");
}

}  // namespace

std::vector<SchemaFinding> check_schema(std::string_view name, const json& value) {
  const Schema& schema = schema_named(name);
  static valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema.compiled, Adapter(value), &results)) return {};

  std::set<std::string> pointers;
  for (const auto& error : results) pointers.insert(pointer_of(error.context).to_string());
  std::vector<SchemaFinding> findings;
  for (const std::string& pointer : pointers) {
    const json& part = value.at(Pointer(pointer));
    const json& rule = schema_at(schema.source, value, Pointer(pointer));
    auto messages = field_messages(rule, part);
    if (messages.empty() && !holds(pointers, pointer)) {
      messages.push_back(fmt::format("found {}, expected {}", shown(part), expected(rule)));
    }
    for (std::string& message : messages) findings.push_back({pointer, std::move(message)});
  }
  return findings;
}

}  // namespace dateline::cli
