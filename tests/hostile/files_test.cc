#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

struct Outcome {
  Strings ids;  // of the documents
  std::vector<Diagnostic> diagnostics;
};

Outcome read_all(std::vector<std::string> inputs, const ReadOptions& options = {}) {
  ArticleSource source(std::move(inputs), options);
  Outcome outcome;
  const auto keep = [&](std::vector<Diagnostic> diagnostics) {
    for (Diagnostic& diagnostic : diagnostics) outcome.diagnostics.push_back(std::move(diagnostic));
  };
  while (auto article = source.next()) {
    ReadResult result = read_article(std::move(*article), options);
    if (result.document) outcome.ids.push_back(result.document->id);
    keep(std::move(result.diagnostics));
  }
  keep(source.take_diagnostics());
  return outcome;
}

// The one diagnostic that a file gives, with nothing read.
Diagnostic refusal_of(const std::string& path) {
  const Outcome outcome = read_all({path});
  CHECK(outcome.ids.empty());
  REQUIRE(outcome.diagnostics.size() == 1);
  CHECK(outcome.diagnostics[0].severity == Diagnostic::Severity::error);
  CHECK(outcome.diagnostics[0].file == path);
  return outcome.diagnostics[0];
}

}  // namespace

TEST_CASE("one bad file among good ones costs one diagnostic, not the run") {
  using namespace std::string_literals;
  const TemporaryFolder folder;
  folder.write("a.txt", "It began.");
  folder.write("b.txt", "");
  folder.write("c.txt", "%PDF-1.7\n\xE2\xE3\xCF\xD3");
  folder.write("d.txt", "ab\0cd"s);
  folder.write("e.txt", "It ended é \xFF.");
  folder.write("f.txt", "Caf\xE9 talks ended.");
  folder.write("g.md", "It went on.");
  const Outcome outcome = read_all({folder.path(), folder.path("missing.txt")});
  CHECK(outcome.ids == Strings{"a.txt", "f.txt", "g.md"});
  CHECK(codes_of(outcome.diagnostics) == Strings{"read.empty", "read.binary", "read.invalid-utf8",
                                                 "read.windows-1252", "read.not-found", "read.binary"});
}

TEST_CASE("binary files are named for what they are") {
  using namespace std::string_literals;
  struct Row {
    std::string bytes;
    const char* kind;
  };
  const auto row = GENERATE(Row{"%PDF-1.4\n1 0 obj", "a PDF file"}, Row{"PK\x03\x04\x14", "a zip archive"},
                            Row{"\x1F\x8B\x08\0\0"s, "a gzip file"}, Row{"{\\rtf1 Hello", "an RTF file"},
                            Row{"\x89PNG\r\n", "a PNG image"});
  const TemporaryFolder folder;
  for (const char* name : {"a.txt", "a", "a.ndjson", "a.html"}) {
    CAPTURE(row.kind, name);
    const Diagnostic diagnostic = refusal_of(folder.write(name, row.bytes));
    CHECK(diagnostic.code == "read.binary");
    CHECK(diagnostic.message.find(row.kind) != std::string::npos);
    CHECK_FALSE(diagnostic.help.empty());
  }
}

TEST_CASE("a file that may not be read says so") {
  if (geteuid() == 0) {
    std::cout << "SKIPPED: root may read everything\n";
    return;
  }
  const TemporaryFolder folder;
  const std::string file = folder.write("a.txt", "It began.");
  std::filesystem::permissions(file, std::filesystem::perms::none);
  CHECK(refusal_of(file).code == "read.unreadable");
  const std::string inner = folder.path("inner");
  std::filesystem::create_directory(inner);
  std::filesystem::permissions(inner, std::filesystem::perms::none);
  CHECK(refusal_of(inner).code == "read.unreadable");
  std::filesystem::permissions(inner, std::filesystem::perms::owner_all);
}

TEST_CASE("a file that opens and then fails says so") {
  const std::string path = "/proc/self/mem";  // address 0 cannot be read
  if (!std::filesystem::exists(path)) {
    std::cout << "SKIPPED: no " << path << "\n";
    return;
  }
  CHECK(refusal_of(path).code == "read.unreadable");
}

TEST_CASE("folders without articles, links that lead nowhere, links in a circle") {
  const TemporaryFolder folder;
  std::filesystem::create_directories(folder.path("empty/inner"));
  CHECK(refusal_of(folder.path("empty")).code == "read.no-articles");
  std::filesystem::create_symlink(folder.path("nowhere"), folder.path("dangling.txt"));
  CHECK(refusal_of(folder.path("dangling.txt")).code == "read.not-found");
  std::filesystem::create_directory_symlink(folder.path("empty"), folder.path("empty/inner/again"));
  CHECK(refusal_of(folder.path("empty")).code == "read.no-articles");
}

TEST_CASE("NDJSON with a broken line keeps the others") {
  struct Row {
    const char* line;
    const char* cause;
  };
  const auto row =
      GENERATE(Row{"{\"text\": \"cut off", "not JSON: column 18"}, Row{"It is no JSON", "not JSON: column 1"},
               Row{"[\"text\"]", "a JSON array, not an object"}, Row{"{\"id\":\"x\"}", "no \"text\""},
               Row{"{\"text\":1979}", "\"text\" is number"},
               Row{"{\"text\":\"x\",\"published\":\"yesterday\"}", "\"published\" is \"yesterday\""},
               Row{"{\"text\":\"caf\xE9\"}", "UTF-8"}, Row{"{\"text\":\"a\\u0000b\"\x01}", "not JSON"});
  CAPTURE(row.line);
  std::string bytes;
  Strings expected;
  for (int number = 1; number <= 9; ++number) {
    const std::string id = "line-" + std::to_string(number);
    bytes += number == 7 ? row.line : "{\"id\":\"" + id + "\",\"text\":\"It began.\"}";
    bytes += '\n';
    if (number != 7) expected.push_back(id);
  }
  const TemporaryFolder folder;
  const std::string path = folder.write("a.ndjson", bytes);
  const Outcome outcome = read_all({path});
  CHECK(outcome.ids == expected);
  REQUIRE(outcome.diagnostics.size() == 1);
  CHECK(outcome.diagnostics[0].severity == Diagnostic::Severity::error);
  CHECK(outcome.diagnostics[0].file == path);
  CHECK(outcome.diagnostics[0].place == "line 7");
  CHECK(outcome.diagnostics[0].message.find(row.cause) != std::string::npos);
}

TEST_CASE("names that are odd") {
  const TemporaryFolder folder;
  for (const char* name :
       {"with space.txt", "ümlaut.txt", "semi;colon.txt", "-.txt", "new\nline.txt", "quote\".txt"}) {
    CAPTURE(name);
    folder.write(name, "It began.");
    CHECK(read_all({folder.path(name)}).ids == Strings{name});
  }
  folder.write("bad\xFFname.txt", "It began.");
  CHECK(read_all({folder.path("bad\xFFname.txt")}).ids == Strings{"bad\xEF\xBF\xBDname.txt"});
}
