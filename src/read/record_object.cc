#include "read/record_object.h"

#include <fmt/format.h>

namespace dateline::records {

using simdjson::dom::array;
using simdjson::dom::element;

namespace {

// The value as a T, or nothing when it is of another kind.
template <typename T>
std::optional<T> as(const element& value) {
  T result;
  if (value.get(result) != simdjson::SUCCESS) return std::nullopt;
  return result;
}

// The items of a list, each a T.
template <typename T>
std::vector<T> items(const Object& from, const char* key, std::string_view wanted) {
  const auto list = as<array>(from.get(key));
  if (!list) from.refuse(key, wanted);
  std::vector<T> result;
  for (const element item : *list) {
    const auto value = as<T>(item);
    if (!value) from.refuse(key, wanted);
    result.push_back(*value);
  }
  return result;
}

}  // namespace

std::string Object::name_of(const char* key) const { return path.empty() ? key : path + "." + key; }

element Object::get(const char* key) const {
  element value;
  if (json.at_key(key).get(value) != simdjson::SUCCESS)
    throw BadRecord("the field \"" + name_of(key) + "\" is missing");
  return value;
}

void Object::refuse(const char* key, std::string_view wanted) const {
  throw BadRecord(fmt::format("the field \"{}\" is no {}", name_of(key), wanted));
}

Object Object::object(const char* key) const {
  const auto value = as<simdjson::dom::object>(get(key));
  if (!value) refuse(key, "object");
  return {*value, name_of(key)};
}

std::string Object::string(const char* key) const {
  const auto value = as<std::string_view>(get(key));
  if (!value) refuse(key, "string");
  return std::string(*value);
}

std::string Object::string_or_null(const char* key) const {
  return get(key).is_null() ? std::string{} : string(key);
}

std::vector<std::string> Object::strings(const char* key) const {
  const auto views = items<std::string_view>(*this, key, "list of strings");
  return {views.begin(), views.end()};
}

std::vector<Object> Object::objects(const char* key) const {
  std::vector<Object> result;
  for (const auto& item : items<simdjson::dom::object>(*this, key, "list of objects"))
    result.push_back({item, name_of(key)});
  return result;
}

std::uint64_t Object::count(const char* key) const {
  const auto value = as<std::uint64_t>(get(key));
  if (!value) refuse(key, "whole number from 0");
  return *value;
}

std::optional<std::uint64_t> Object::count_or_null(const char* key) const {
  if (get(key).is_null()) return std::nullopt;
  return count(key);
}

std::vector<std::uint64_t> Object::counts(const char* key) const {
  return items<std::uint64_t>(*this, key, "list of whole numbers from 0");
}

double Object::share(const char* key) const {
  const auto value = as<double>(get(key));
  if (!value || *value < 0 || *value > 1) refuse(key, "number from 0 to 1");
  return *value;
}

bool Object::boolean(const char* key) const {
  const auto value = as<bool>(get(key));
  if (!value) refuse(key, "true or false");
  return *value;
}

std::optional<Date> Object::day_or_null(const char* key) const {
  const element value = get(key);
  if (value.is_null()) return std::nullopt;
  const auto day = parse_date(string(key));
  if (!day) refuse(key, "day (YYYY-MM-DD)");
  return day;
}

}  // namespace dateline::records
