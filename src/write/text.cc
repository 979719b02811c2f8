#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.h"
#include "write/prose.h"
#include "write/styled.h"
#include "write/write.h"

namespace dateline {

namespace {

constexpr std::size_t kWidestDate = 24;
constexpr std::size_t kNarrowest = 20;  // columns in all; what asks for less gets this
constexpr std::size_t kSourcesNamed = 3;

// "[a.md, b.txt]", the first few documents of the mentions by name.
std::string sources_of(const Event& event) {
  std::vector<std::string_view> ids;
  for (const Mention& mention : event.mentions) ids.push_back(mention.document);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  const auto named = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), kSourcesNamed));
  std::string names = fmt::format("{}", fmt::join(ids.begin(), named, ", "));
  if (named != ids.end()) names += fmt::format(" and {} more", ids.end() - named);
  return "[" + names + "]";
}

StyledLine words_of(const Event& event) {
  StyledLine words;
  append_words(event.title, Style::plain, words);
  if (event.modality != Modality::asserted) {
    append_words(fmt::format("({})", to_string(event.modality)), Style::aside, words);
  }
  append_words(sources_of(event), Style::faint, words);
  append_words(disagreement(event), Style::alarm, words);
  return words;
}

// One event: its date on the left, its words in a column on the right, both wrapped.
void write_event(const Event& event, std::size_t date_width, const TextOptions& options, std::string& out) {
  StyledLine date;
  append_words(display(event.date), Style::strong, date);
  const auto left = wrap(date, date_width);
  const auto right = wrap(words_of(event), options.width - date_width - 2);
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    const StyledLine& begin = i < left.size() ? left[i] : StyledLine{};
    write_styled(begin, options.color, out);
    if (i < right.size()) {
      out.append(date_width + 2 - std::min(date_width + 1, width_of(begin)), ' ');
      write_styled(right[i], options.color, out);
    }
    out += '\n';
  }
}

}  // namespace

void write_text(const Timeline& timeline, TextOptions options, std::string& out) {
  options.width = std::max(options.width, kNarrowest);
  std::size_t date_width = 0;
  for (const Event& event : timeline.events) {
    date_width = std::max(date_width, count_code_points(display(event.date)));
  }
  date_width = std::min({date_width, kWidestDate, options.width / 3});
  const Event* previous = nullptr;
  for (const Event& event : timeline.events) {
    if (previous && previous->date.first.year != event.date.first.year) out += '\n';
    write_event(event, date_width, options, out);
    previous = &event;
  }
  if (!timeline.events.empty()) out += '\n';
  out += counted(timeline.events.size(), "event") + " from " + counted(timeline.documents.size(), "document");
  if (!timeline.diagnostics.empty()) out += ", " + counted(timeline.diagnostics.size(), "diagnostic");
  out += ".\n";
}

}  // namespace dateline
