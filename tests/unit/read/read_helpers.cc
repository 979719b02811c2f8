#include "unit/read/read_helpers.h"

#include <stdlib.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <stdexcept>

namespace dateline::testing {

TemporaryFolder::TemporaryFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "dateline-test-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, std::string_view bytes) const {
  const std::filesystem::path file = path_ / name;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
  return file.string();
}

std::string TemporaryFolder::path(const std::string& name) const { return (path_ / name).string(); }

ReadResult read_bytes(std::string bytes, Format format, const ReadOptions& options, const std::string& path) {
  return read_article({.path = path, .id = path, .format = format, .bytes = std::move(bytes)}, options);
}

Document read_document(std::string bytes, Format format, const ReadOptions& options,
                       const std::string& path) {
  ReadResult result = read_bytes(std::move(bytes), format, options, path);
  for (const Diagnostic& diagnostic : result.diagnostics)
    UNSCOPED_INFO(diagnostic.code << ": " << diagnostic.message);
  REQUIRE(result.document.has_value());
  return std::move(*result.document);
}

std::vector<std::string> codes_of(const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

std::vector<std::string> blocks_of(const Document& document) {
  std::vector<std::string> blocks;
  for (const Block& block : document.blocks) {
    blocks.push_back("PHLCDYX"[static_cast<std::size_t>(block.kind)] +
                     (" " + std::string(block.span.of(document.text()))));
  }
  return blocks;
}

}  // namespace dateline::testing
