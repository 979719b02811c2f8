#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "read/read.h"
#include "segment/segment.h"

// Short ways to make articles for the tests of read and segment.
namespace dateline::testing {

// An empty folder that goes when the test ends.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  // Writes a file, with its folders, and gives its path.
  std::string write(const std::string& name, std::string_view bytes) const;
  std::string path(const std::string& name = {}) const;

 private:
  std::filesystem::path path_;
};

ReadResult read_bytes(std::string bytes, Format format = Format::text, const ReadOptions& options = {},
                      const std::string& path = "article");
// The document, which there must be.
Document read_document(std::string bytes, Format format = Format::text, const ReadOptions& options = {},
                       const std::string& path = "article");

// Codes of the diagnostics, in order.
std::vector<std::string> codes_of(const std::vector<Diagnostic>& diagnostics);

// "H Title", "P The text.", with the first letter of the kind: Paragraph, Heading, List item, Caption,
// Dateline, bYline, boilerplate X.
std::vector<std::string> blocks_of(const Document& document);

}  // namespace dateline::testing
