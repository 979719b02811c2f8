#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::cli {

struct SchemaFinding {
  std::string pointer;  // JSON pointer to the value; empty for the whole
  std::string message;  // what was found and what was expected
};

// Holds a value against schemas/NAME.schema.json. Empty when it is valid.
std::vector<SchemaFinding> check_schema(std::string_view name, const nlohmann::json& value);

}  // namespace dateline::cli
