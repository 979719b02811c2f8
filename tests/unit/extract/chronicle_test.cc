#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "extract/extract.h"
#include "unit/extract/marked_text.h"

using namespace dateline;

namespace {

// "2014-06-16 said | Rebels seize the town" of each mention.
std::vector<std::string> told(std::string_view marked) {
  std::vector<std::string> out;
  for (const Mention& mention : extract_test::mentions_of(marked))
    out.push_back(
        fmt::format("{} {} | {}", edtf(mention.date), to_string(mention.time.basis), mention.title));
  return out;
}

}  // namespace

TEST_CASE("an entry of a chronology tells an event by whatever verb") {
  struct Row {
    std::string_view entry;
    std::string_view title;
  };
  const auto [entry, title] = GENERATE(values<Row>({
      {"More than half of the town is under rebel control.",
       "More than half of the town is under rebel control"},
      {"Lang and Ruiz land in Chile to a warm welcome.", "Lang and Ruiz land in Chile to a warm welcome"},
      {"Forces loyal to Lang approach the town of Arica.", "Forces loyal to Lang approach the town of Arica"},
      {"The rebels overrun Lang's house in Lima.", "Rebels overrun Lang's house in Lima"},
      {"Chile's leaders fail to agree a new cabinet.", "Chile's leaders fail to agree a new cabinet"},
      {"The chief, Otto Lang, makes his first speech in Lima.", "Otto Lang makes his first speech in Lima"},
  }));
  CAPTURE(entry);
  CHECK(told("[May 3=2014-05-03] - " + std::string(entry)) ==
        std::vector<std::string>{"2014-05-03 said | " + std::string(title)});
}

TEST_CASE("what an entry goes on with in the present tense happened on its day") {
  const std::string_view chronology =
      "[May 3=2014-05-03] - Rebels enter Lima.\n"
      "Otto Lang resigns.\n"
      "The town was rich.\n"
      "[May 5=2014-05-05] - Rebels seize Arica.\n"
      "[May 6=2014-05-06] - Rebels leave Arica.";
  CHECK(told(chronology) == std::vector<std::string>{"2014-05-03 said | Rebels enter Lima",
                                                     "2014-05-03 carried | Otto Lang resigns",
                                                     "2014-05-05 said | Rebels seize Arica",
                                                     "2014-05-06 said | Rebels leave Arica"});
}

TEST_CASE("two such sentences are no chronology") {
  CHECK(told("[May 3=2014-05-03] - Rebels enter Lima.\n"
             "Otto Lang resigns.\n"
             "[May 5=2014-05-05] - Rebels seize Arica.") ==
        std::vector<std::string>{"2014-05-03 said | Rebels enter Lima",
                                 "2014-05-05 said | Rebels seize Arica"});
}
