#include <algorithm>
#include <catch2/catch.hpp>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

struct Found {
  std::vector<RawArticle> articles;
  std::vector<Diagnostic> diagnostics;

  Strings ids() const {
    Strings ids;
    for (const RawArticle& article : articles) ids.push_back(article.id);
    return ids;
  }
};

Found read_all(std::vector<std::string> inputs, const ReadOptions& options = {}) {
  ArticleSource source(std::move(inputs), options);
  Found found;
  while (auto article = source.next()) found.articles.push_back(std::move(*article));
  found.diagnostics = source.take_diagnostics();
  return found;
}

}  // namespace

TEST_CASE("articles come by path, whatever the order of the inputs") {
  const TemporaryFolder folder;
  Strings inputs = {folder.write("c.txt", "x"), folder.write("a.md", "y"),
                    folder.write("b.ndjson", "{\"text\":\"1\"}\n{\"text\":\"2\"}\n")};
  const Strings expected = {"a.md", "b.ndjson:1", "b.ndjson:2", "c.txt"};
  CHECK(read_all(inputs).ids() == expected);
  std::reverse(inputs.begin(), inputs.end());
  CHECK(read_all(inputs).ids() == expected);
}

TEST_CASE("a line of NDJSON is an article with its own place") {
  const TemporaryFolder folder;
  const std::string path = folder.write(
      "a.ndjson",
      "\xEF\xBB\xBF{\"id\":\"one\",\"text\":\"x\"}\r\n\n  \n{\"text\":\"y\"}\n{\"id\":7,\"text\":\"z\"}");
  const Found found = read_all({path});
  CHECK(found.diagnostics.empty());
  REQUIRE(found.ids() == Strings{"one", "a.ndjson:4", "7"});
  CHECK(found.articles[1].path == path + ":4");
  CHECK(found.articles[1].line == 4);
  CHECK(found.articles[1].format == Format::ndjson);
  CHECK(found.articles[1].bytes == "{\"text\":\"y\"}");
}

TEST_CASE("the format is told by the name, else by the first bytes, unless it is given") {
  struct Row {
    const char* name;
    const char* bytes;
    Format format;
  };
  const auto row = GENERATE(Row{"a.txt", "<p>x", Format::text}, Row{"a.MD", "x", Format::markdown},
                            Row{"a.htm", "x", Format::html}, Row{"a", " \n<p>x", Format::html},
                            Row{"a", "\xEF\xBB\xBF{\"text\":\"x\"}", Format::ndjson},
                            Row{"a.log", "The talks", Format::text}, Row{"a", "", Format::text});
  const TemporaryFolder folder;
  const std::string path = folder.write(row.name, row.bytes);
  CAPTURE(row.name, row.bytes);
  CHECK(read_all({path}).articles.at(0).format == row.format);
  CHECK(read_all({path}, {.format = Format::markdown}).articles.at(0).format == Format::markdown);
}

TEST_CASE(
    "a second article with an id already taken is left out, loudly and independent of the order of the "
    "inputs") {
  const TemporaryFolder folder;
  Strings inputs = {
      folder.write("b.ndjson", "{\"id\":\"x\",\"text\":\"second\"}\n{\"id\":\"y\",\"text\":\"kept\"}\n"),
      folder.write("a.ndjson", "{\"id\":\"x\",\"text\":\"first\"}\n{\"id\":\"x\",\"text\":\"third\"}\n")};
  for (int turn = 0; turn < 2; ++turn) {
    const Found found = read_all(inputs);
    CHECK(found.ids() == Strings{"x", "y"});
    CHECK(found.articles.at(0).bytes.find("first") != std::string::npos);
    REQUIRE(codes_of(found.diagnostics) == Strings{"read.same-id", "read.same-id"});
    CHECK(found.diagnostics[0].severity == Diagnostic::Severity::error);
    CHECK(found.diagnostics[0].place == "line 2");
    CHECK(found.diagnostics[1].file == folder.path("b.ndjson"));
    CHECK(found.diagnostics[1].place == "line 1");
    CHECK(found.diagnostics[1].message.find(folder.path("a.ndjson") + ":1") != std::string::npos);
    std::reverse(inputs.begin(), inputs.end());
  }
}

TEST_CASE("an id that is another file's name is taken as well") {
  const TemporaryFolder folder;
  folder.write("a.txt", "x");
  folder.write("b.ndjson", "{\"id\":\"a.txt\",\"text\":\"y\"}");
  const Found found = read_all({folder.path()});
  CHECK(found.ids() == Strings{"a.txt"});
  CHECK(codes_of(found.diagnostics) == Strings{"read.same-id"});
}

TEST_CASE("JSON that is no NDJSON is one diagnostic with the cure") {
  const auto* bytes = GENERATE("[\n{\"text\":\"x\"}\n]\n", "{\n  \"text\": \"x\"\n}\n",
                               "[{\"text\":\"x\"},\n{\"text\":\"y\"}]\n");
  const TemporaryFolder folder;
  const Found found = read_all({folder.write("a.ndjson", bytes)});
  CAPTURE(bytes);
  CHECK(found.articles.empty());
  REQUIRE(codes_of(found.diagnostics) == Strings{"read.ndjson"});
  CHECK(found.diagnostics[0].help.find("jq") != std::string::npos);
}
