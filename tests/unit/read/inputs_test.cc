#include "read/inputs.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

// Paths below the folder, and ids.
Strings names_of(const InputList& list, const TemporaryFolder& folder) {
  Strings names;
  for (const InputFile& file : list.files) {
    names.push_back(std::filesystem::path(file.path).lexically_relative(folder.path()).string() + " = " +
                    file.id);
  }
  return names;
}

}  // namespace

TEST_CASE(
    "a folder gives its articles and those of its folders, by name, hidden and other files are left out") {
  const TemporaryFolder folder;
  for (const char* name : {"b.txt", "a.md", "c/d.HTML", "c/.git/x.txt", ".hidden.txt", "notes.pdf", "README",
                           "e.ndjson", "f.jsonl", "g.xhtml", "h.htm", "i.markdown"}) {
    folder.write(name, "x");
  }
  const InputList list = list_inputs({folder.path()});
  CHECK(names_of(list, folder) == Strings{"a.md = a.md", "b.txt = b.txt", "c/d.HTML = d.HTML",
                                          "e.ndjson = e.ndjson", "f.jsonl = f.jsonl", "g.xhtml = g.xhtml",
                                          "h.htm = h.htm", "i.markdown = i.markdown"});
  CHECK(list.diagnostics.empty());
}

TEST_CASE("a file given by name is read whatever its name is") {
  const TemporaryFolder folder;
  folder.write("notes.log", "x");
  CHECK(names_of(list_inputs({folder.path("notes.log")}), folder) == Strings{"notes.log = notes.log"});
  CHECK(list_inputs({"-"}).files.at(0).id == "-");
}

TEST_CASE(
    "files of one name are told apart by the shortest ends of their paths, in any order of the inputs") {
  const TemporaryFolder folder;
  for (const char* name :
       {"2013/talks.txt", "2014/talks.txt", "2014/war.txt", "x/1/end.md", "y/1/end.md", "z/2/end.md"}) {
    folder.write(name, "x");
  }
  const Strings expected = {"2013/talks.txt = 2013/talks.txt", "2014/talks.txt = 2014/talks.txt",
                            "2014/war.txt = war.txt",          "x/1/end.md = x/1/end.md",
                            "y/1/end.md = y/1/end.md",         "z/2/end.md = z/2/end.md"};
  Strings inputs = {folder.path("2013"), folder.path("2014"), folder.path("x"), folder.path("y"),
                    folder.path("z")};
  CHECK(names_of(list_inputs(inputs), folder) == expected);
  std::reverse(inputs.begin(), inputs.end());
  CHECK(names_of(list_inputs(inputs), folder) == expected);
}

TEST_CASE("a file reached twice is read once") {
  const TemporaryFolder folder;
  folder.write("a/b.txt", "x");
  std::filesystem::create_symlink(folder.path("a/b.txt"), folder.path("z.txt"));
  std::filesystem::create_directory_symlink(folder.path("a"), folder.path("a/loop"));
  const InputList list = list_inputs(
      {folder.path("a"), folder.path("a/b.txt"), folder.path("a/../a/b.txt"), folder.path("z.txt")});
  CHECK(list.files.size() == 1);
}

TEST_CASE("what is not there is said, and the rest is read") {
  const TemporaryFolder folder;
  folder.write("a.txt", "x");
  folder.write("none/readme", "x");
  const InputList list = list_inputs({folder.path("missing.txt"), folder.path("none"), folder.path("a.txt")});
  CHECK(list.files.size() == 1);
  REQUIRE(codes_of(list.diagnostics) == Strings{"read.not-found", "read.no-articles"});
  CHECK(list.diagnostics[0].file == folder.path("missing.txt"));
  CHECK(list.diagnostics[1].file == folder.path("none"));
  for (const Diagnostic& diagnostic : list.diagnostics) {
    CHECK(diagnostic.severity == Diagnostic::Severity::error);
    CHECK_FALSE(diagnostic.help.empty());
  }
}
