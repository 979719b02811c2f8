#include <fmt/format.h>

#include <algorithm>

#include "text/utf8.h"
#include "write/write.h"

namespace dateline {

namespace {

constexpr std::size_t kWidestDate = 24;
constexpr std::size_t kNarrowest = 20;  // columns in all; what asks for less gets this
constexpr std::size_t kSourcesNamed = 3;

// Control characters, with which an article could steer a terminal, become spaces.
std::string printable(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool control = c.value < 0x20 || (c.value >= 0x7F && c.value < 0xA0);
    control ? result += ' ' : result.append(text, at, c.size);
    at += c.size;
  }
  return result;
}

// The words of `text` in lines of at most `width` code points; a longer word gets a line of its own.
std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  std::size_t column = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view word = text.substr(at, end - at);
    at = end + 1;
    if (word.empty()) continue;
    const std::size_t size = count_code_points(word);
    if (column > 0 && column + 1 + size > width) {
      lines.emplace_back();
      column = 0;
    }
    if (column > 0) lines.back() += ' ';
    lines.back() += word;
    column += size + (column > 0 ? 1 : 0);
  }
  return lines;
}

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

std::string disagreement_of(const Conflict& conflict) {
  std::vector<std::string> dates;
  for (const Conflict::Side& side : conflict.sides) dates.push_back(display(side.date));
  return fmt::format("Sources disagree: {}.", fmt::join(dates, "; "));
}

std::string words_of(const Event& event) {
  std::string words = event.title;
  if (event.modality != Modality::asserted) words += fmt::format(" ({})", to_string(event.modality));
  words += " " + sources_of(event);
  for (const Conflict& conflict : event.conflicts) words += " " + disagreement_of(conflict);
  return printable(words);
}

void append_padded(std::string_view text, std::size_t width, std::string& out) {
  out += text;
  out.append(width - std::min(width, count_code_points(text)), ' ');
}

// One event: its date on the left, its words in a column on the right, both wrapped.
void write_event(const Event& event, std::size_t date_width, std::size_t words_width, std::string& out) {
  const auto dates = wrap(display(event.date), date_width);
  const auto words = wrap(words_of(event), words_width);
  for (std::size_t i = 0; i < std::max(dates.size(), words.size()); ++i) {
    if (i < words.size()) {
      append_padded(i < dates.size() ? dates[i] : "", date_width + 2, out);
      out += words[i];
    } else {
      out += dates[i];
    }
    out += '\n';
  }
}

std::string count_of(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

void write_text(const Timeline& timeline, std::size_t width, std::string& out) {
  std::size_t date_width = 0;
  for (const Event& event : timeline.events) {
    date_width = std::max(date_width, count_code_points(display(event.date)));
  }
  width = std::max(width, kNarrowest);
  date_width = std::min({date_width, kWidestDate, width / 3});
  const std::size_t words_width = width - date_width - 2;
  const Event* previous = nullptr;
  for (const Event& event : timeline.events) {
    if (previous && previous->date.first.year != event.date.first.year) out += '\n';
    write_event(event, date_width, words_width, out);
    previous = &event;
  }
  if (!timeline.events.empty()) out += '\n';
  out +=
      count_of(timeline.events.size(), "event") + " from " + count_of(timeline.documents.size(), "document");
  if (!timeline.diagnostics.empty()) out += ", " + count_of(timeline.diagnostics.size(), "diagnostic");
  out += ".\n";
}

}  // namespace dateline
