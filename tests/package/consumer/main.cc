// Builds the timeline of an article held in memory, with nothing but the installed library.
#include <dateline/dateline.h>

#include <algorithm>
#include <iostream>

int main() {
  using namespace dateline;
  RawArticle article{.path = "memory.txt", .id = "memory.txt", .format = Format::text, .bytes = {}};
  article.bytes = "WASHINGTON, June 18, 2014 - American forces invaded Iraq in March 2003.\n";
  ArticleResult result = process(article, ReadOptions{}, Depth::mentions);
  if (!result.document) return 1;
  const Timeline timeline = merge({info_of(*result.document)}, result.mentions, result.diagnostics);
  std::string text;
  write_text(timeline, {}, text);
  std::cout << text;
  const auto& events = timeline.events;
  return std::any_of(events.begin(), events.end(), [](const Event& e) { return edtf(e.date) == "2003-03"; })
             ? 0
             : 1;
}
