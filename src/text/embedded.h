#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace dateline {

// A file of data/en or schemas/, or the viewer, embedded by cmake/embed.cmake.
struct EmbeddedFile {
  std::string_view name;  // "en/months.tsv", "timeline.schema.json", "viewer.html"
  std::string_view bytes;
};

std::span<const EmbeddedFile> embedded_files();
std::optional<std::string_view> embedded_file(std::string_view name);

}  // namespace dateline
