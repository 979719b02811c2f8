#include <catch2/catch.hpp>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "unit/write/sample.h"
#include "write/write.h"
#include "write/writers.h"

using namespace dateline;

namespace {

constexpr const char* kHostile = "</script><script>alert(1)</script><!-- @timeline@ @claims@ ]]> \u2028";

// The text of the element <script … id="ID">.
std::string element(const std::string& page, const std::string& id) {
  const std::string opening = "id=\"" + id + "\">";
  const std::size_t start = page.find(opening) + opening.size();
  return page.substr(start, page.find("</script>", start) - start);
}

std::string page_of(const Timeline& timeline, const std::string& claims) {
  std::string page;
  write_html(timeline, {.claims = claims}, page);
  return page;
}

bool skipped() {
  if (!has_viewer()) std::cout << "SKIPPED: built without the viewer\n";
  return !has_viewer();
}

}  // namespace

TEST_CASE("the page holds the timeline and the claims as JSON, whatever their words are") {
  if (skipped()) return;
  Timeline timeline;
  timeline.events = {test::event_of({test::invasion()})};
  timeline.events[0].title = kHostile;
  const nlohmann::json claims = {{{"claim", kHostile}}};
  const std::string page = page_of(timeline, claims.dump());

  std::string json;
  write_timeline(timeline, json);
  CHECK(nlohmann::json::parse(element(page, "timeline")) == nlohmann::json::parse(json));
  CHECK(nlohmann::json::parse(element(page, "claims")) == claims);
  CHECK(element(page, "timeline").find('<') == std::string::npos);
  CHECK(element(page, "claims").find('<') == std::string::npos);
}

TEST_CASE("the page runs its own script alone and loads nothing") {
  if (skipped()) return;
  const std::string page = page_of({}, "[]");
  const std::size_t policy = page.find("Content-Security-Policy");
  REQUIRE(policy != std::string::npos);
  const std::string head = page.substr(policy, page.find('>', policy) - policy);
  CHECK(head.find("default-src 'none'") != std::string::npos);
  CHECK(head.find("script-src 'sha256-") != std::string::npos);
  CHECK(head.find("unsafe") == std::string::npos);
  CHECK(head.find("http") == std::string::npos);
}
