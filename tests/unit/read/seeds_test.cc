#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "text/cite.h"
#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

TEST_CASE("real articles: the day of publication, and sentences that can be cited") {
  const std::filesystem::path folder = std::filesystem::path(PROJECT_DIR) / ".." / "shared" / "seeds";
  if (!std::filesystem::exists(folder)) {
    std::cout << "SKIPPED: " << folder << " is not here\n";
    return;
  }
  struct Row {
    const char* name;
    std::optional<Date> published;
    std::size_t headings;  // and bylines and datelines: lines that are no prose
  };
  const auto row = GENERATE(Row{"000_b99b4f8dd03cd1de.txt", Date{2014, 6, 18}, 3},
                            Row{"001_6739986786086dce.txt", std::nullopt, 1},
                            Row{"002_2b283517d98b7166.txt", Date{2007, 3, 5}, 4},
                            Row{"003_f24e83cf941a4706.txt", Date{2007, 8, 6}, 4},
                            Row{"004_f8235da55cbaf183.txt", Date{2013, 12, 4}, 3});
  CAPTURE(row.name);
  std::ifstream file(folder / row.name, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const Document document = read_document(bytes, Format::text, {}, row.name);
  CHECK(document.published == row.published);
  CHECK_FALSE(document.title.empty());
  std::size_t headings = 0;
  for (const Sentence& sentence : segment(document)) {
    headings += sentence.kind != Block::Kind::paragraph ? 1 : 0;
    CHECK(Citer(document).quote(sentence.span).exact == sentence.span.of(bytes));
  }
  CHECK(headings == row.headings);
}
