#include "read/record_object.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace dateline::records {

using Json = nlohmann::json;

std::string Object::name_of(const char* key) const { return path.empty() ? key : path + "." + key; }

const Json& Object::get(const char* key) const {
  const auto found = json.find(key);
  if (found == json.end()) throw BadRecord("the field \"" + name_of(key) + "\" is missing");
  return *found;
}

void Object::refuse(const char* key, std::string_view wanted) const {
  throw BadRecord(fmt::format("the field \"{}\" is no {}", name_of(key), wanted));
}

Object Object::object(const char* key) const {
  const Json& value = get(key);
  if (!value.is_object()) refuse(key, "object");
  return {value, name_of(key)};
}

std::string Object::string(const char* key) const {
  const Json& value = get(key);
  if (!value.is_string()) refuse(key, "string");
  return value.get<std::string>();
}

std::string Object::string_or_null(const char* key) const {
  return get(key).is_null() ? std::string{} : string(key);
}

std::vector<std::string> Object::strings(const char* key) const {
  const Json& value = get(key);
  if (!value.is_array()) refuse(key, "list of strings");
  std::vector<std::string> result;
  for (const Json& item : value) {
    if (!item.is_string()) refuse(key, "list of strings");
    result.push_back(item.get<std::string>());
  }
  return result;
}

std::vector<Object> Object::objects(const char* key) const {
  const Json& value = get(key);
  if (!value.is_array()) refuse(key, "list of objects");
  std::vector<Object> result;
  for (const Json& item : value) {
    if (!item.is_object()) refuse(key, "list of objects");
    result.push_back({item, name_of(key)});
  }
  return result;
}

std::uint64_t Object::count(const char* key) const {
  const Json& value = get(key);
  if (!value.is_number_unsigned()) refuse(key, "whole number from 0");
  return value.get<std::uint64_t>();
}

std::optional<std::uint64_t> Object::count_or_null(const char* key) const {
  if (get(key).is_null()) return std::nullopt;
  return count(key);
}

std::vector<std::uint64_t> Object::counts(const char* key) const {
  const Json& value = get(key);
  if (!value.is_array()) refuse(key, "list of whole numbers from 0");
  std::vector<std::uint64_t> result;
  for (const Json& item : value) {
    if (!item.is_number_unsigned()) refuse(key, "list of whole numbers from 0");
    result.push_back(item.get<std::uint64_t>());
  }
  return result;
}

double Object::share(const char* key) const {
  const Json& value = get(key);
  if (!value.is_number() || value.get<double>() < 0 || value.get<double>() > 1) {
    refuse(key, "number from 0 to 1");
  }
  return value.get<double>();
}

bool Object::boolean(const char* key) const {
  const Json& value = get(key);
  if (!value.is_boolean()) refuse(key, "true or false");
  return value.get<bool>();
}

std::optional<Date> Object::day_or_null(const char* key) const {
  if (get(key).is_null()) return std::nullopt;
  const auto day = parse_date(string(key));
  if (!day) refuse(key, "day (YYYY-MM-DD)");
  return day;
}

}  // namespace dateline::records
