#pragma once

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"

namespace dateline::records {

// A line that is no record; what() is the cause. Caught line by line in read_records.
struct BadRecord : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// An object of a record and its path, for messages: "passage.bytes". Each function gives the field named, or
// throws BadRecord when it is missing or of another kind.
struct Object {
  simdjson::dom::object json;  // lives as long as its parser parses nothing else
  std::string path;

  simdjson::dom::element get(const char* key) const;
  Object object(const char* key) const;
  std::string string(const char* key) const;
  std::string string_or_null(const char* key) const;  // null: empty
  std::vector<std::string> strings(const char* key) const;
  std::vector<Object> objects(const char* key) const;
  std::uint64_t count(const char* key) const;  // whole, from 0
  std::optional<std::uint64_t> count_or_null(const char* key) const;
  std::vector<std::uint64_t> counts(const char* key) const;
  double share(const char* key) const;  // 0..1
  bool boolean(const char* key) const;
  std::optional<Date> day_or_null(const char* key) const;

  // A name that `parse` knows.
  template <typename E>
  E name(const char* key, std::optional<E> (*parse)(std::string_view)) const {
    const auto value = parse(string(key));
    if (!value) refuse(key, "name that dateline knows");
    return *value;
  }

  // Throws: the field named is no `wanted`.
  [[noreturn]] void refuse(const char* key, std::string_view wanted) const;

  std::string name_of(const char* key) const;  // its path: "passage.start"
};

}  // namespace dateline::records
