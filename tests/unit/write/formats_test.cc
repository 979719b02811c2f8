#include "write/formats.h"

#include <set>

#include "text/utf8.h"
#include "unit/write/exported.h"
#include "write/writers.h"

using namespace dateline;
using namespace dateline::test;
using nlohmann::json;

namespace {

const std::set<std::string_view> kJson{"json", "timelinejs", "vis", "simile", "jsonld", "webannotation"};

// Without the viewer in this build there is nothing to write html with.
bool can_write(const TimelineFormat& format) { return format.name != "html" || has_viewer(); }

std::size_t count_of(std::string_view text, std::string_view words) {
  std::size_t count = 0;
  for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("every format has a name, an extension and a media type of its own, and one way to write") {
  std::set<std::string_view> names;
  std::set<std::string_view> extensions;
  for (const TimelineFormat& format : timeline_formats()) {
    CAPTURE(format.name);
    CHECK(names.insert(format.name).second);
    CHECK(extensions.insert(format.extension).second);
    CHECK(format.extension.starts_with('.'));
    CHECK(format.media_type.find('/') != std::string_view::npos);
    CHECK_FALSE(format.description.empty());
    CHECK((format.write == nullptr) != (format.write_files == nullptr));
    CHECK((format.holds == nullptr) == format.limits.empty());
  }
  CHECK(find_timeline_format("pdf") == nullptr);
  CHECK(find_timeline_format("timesketch")->extension.ends_with(".jsonl"));  // Timesketch refuses others
}

TEST_CASE("no words of an article break a format") {
  const std::string text = GENERATE(
      values<std::string>({"<script>alert(1)</script>", "</a><img src=x onerror=alert(1)>", "&lt;script&gt;",
                           "said: \"no\"; then", "]]> --> <!-- ", "a,b;c\\d", "line\none\r\ntwo", "=1+1",
                           "\u202egnp.exe\u202c", "שלום", std::string("nul\0byte", 8), "section Fake",
                           "# heading", "- item", "{{x}} ${y}", std::string(400, 'x'), ""}));
  for (const TimelineFormat& format : timeline_formats()) {
    if (!can_write(format)) continue;
    CAPTURE(format.name, text);
    Event event = event_on(day_interval({2003, 3, 20}), text);
    event.title = event.type = event.participants[0] = event.mentions[0].passage.exact = text;
    Timeline timeline = timeline_of({event, disputed()});
    timeline.documents[0].title = text;
    const std::string bytes = exported(format.name, timeline, {.title = text});
    CHECK_FALSE(first_invalid_utf8(bytes));
    CHECK(bytes.find('\0') == std::string::npos);
    if (kJson.contains(format.name)) {
      CHECK(json::accept(bytes));
    } else if (format.name != "ndjson" && format.name != "timesketch" && format.name != "csv" &&
               format.name != "text" && format.name != "icalendar" && format.name != "edtf" &&
               format.name != "html") {
      const bool escapes = format.name == "markdown";  // \<script> is text there
      CHECK(count_of(bytes, "<script>") == (escapes ? count_of(bytes, "\\<script>") : 0));
      CHECK(count_of(bytes, "<img") == (escapes ? count_of(bytes, "\\<img") : 0));
    }
  }
}

TEST_CASE("an empty timeline can be written in every format") {
  for (const TimelineFormat& format : timeline_formats()) {
    if (!can_write(format)) continue;
    CAPTURE(format.name);
    const std::string bytes = exported(format.name, Timeline{});
    if (kJson.contains(format.name)) CHECK(json::accept(bytes));
  }
}

TEST_CASE("every format keeps the EDTF string of a date, and shows that sources disagree") {
  for (const TimelineFormat& format : timeline_formats()) {
    if (!can_write(format)) continue;
    CAPTURE(format.name);
    if (format.name != "text") {
      const std::string bytes =
          exported(format.name, event_on(range_of({2003, 1, 1}, {2011, 12, 31}, Granularity::year)));
      CHECK(has(bytes, "2003/2011"));
    }
    const std::string bytes = exported(format.name, disputed());
    const bool other_date = has(bytes, "19 March") || has(bytes, "2003-03-19");
    CHECK(other_date);
  }
}

TEST_CASE("a link that would run something, or leads nowhere, is no link") {
  const std::string link =
      GENERATE(values<std::string>({"javascript:alert(1)", "#:~:text=It", "data:text/html,x", ""}));
  Event event = event_on(day_interval({2003, 3, 20}));
  event.mentions[0].link = link;
  for (const std::string name :
       {"timelinejs", "vis", "simile", "markdown", "csv", "icalendar", "timesketch"}) {
    CAPTURE(name, link);
    const std::string bytes = exported(name, event);
    CHECK_FALSE(has(bytes, "href"));
    CHECK_FALSE(has(bytes, "javascript:"));
    CHECK_FALSE(has(bytes, "data:text"));
    CHECK_FALSE(has(bytes, "#:~:"));
  }
}

TEST_CASE("formats with a calendar that ends say so and leave out the rest") {
  const auto held = [](std::string_view name, Interval date) {
    const TimelineFormat* format = find_timeline_format(name);
    const Event event = event_on(date);
    const bool written = has(exported(name, event), "Troops invade");
    CHECK(written == format->holds(event));
    return written;
  };
  CHECK_FALSE(held("icalendar", day_interval({0, 12, 31})));
  CHECK(held("icalendar", day_interval({1, 1, 1})));
  CHECK(held("icalendar", year_interval(9998)));
  CHECK_FALSE(held("icalendar", year_interval(9999)));  // DTEND would be in 10000
  CHECK_FALSE(held("timesketch", day_interval({1677, 12, 31})));
  CHECK(held("timesketch", day_interval({1678, 1, 1})));
  CHECK(held("timesketch", day_interval({2261, 12, 31})));
  CHECK_FALSE(held("timesketch", day_interval({2262, 1, 1})));
}
