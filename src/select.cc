#include "select.h"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "text/lexicon.h"

namespace dateline {

namespace {

bool is_word_byte(char c) {
  return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
}

// Both in lower case; "iran" is in "Iran's", not in "Tirana" or "Iranian".
bool has_words(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const std::size_t end = at + words.size();
    const bool begins = at == 0 || !is_word_byte(text[at - 1]);
    if (begins && (end == text.size() || !is_word_byte(text[end]))) return true;
  }
  return false;
}

bool is_about(const Event& event, const std::string& words) {
  const auto tells = [&](std::string_view text) { return has_words(lower(text), words); };
  return tells(event.title) || std::any_of(event.participants.begin(), event.participants.end(), tells) ||
         std::any_of(event.places.begin(), event.places.end(), tells) ||
         std::any_of(event.mentions.begin(), event.mentions.end(),
                     [&](const Mention& mention) { return tells(mention.passage.exact); });
}

bool fits(const Event& event, const Selection& selection) {
  if (event.confidence < selection.min_confidence) return false;
  if (selection.since && !event.date.open_end && event.date.last < *selection.since) return false;
  if (selection.until && !event.date.open_start && event.date.first > *selection.until) return false;
  return std::all_of(selection.about.begin(), selection.about.end(),
                     [&](const std::string& words) { return is_about(event, lower(words)); });
}

// Of equally salient events the earlier ones.
void keep_top(std::vector<Event>& events, std::size_t top) {
  if (events.size() <= top) return;
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return events[a].salience > events[b].salience; });
  order.resize(top);
  std::sort(order.begin(), order.end());
  std::vector<Event> kept;
  for (const std::size_t i : order) kept.push_back(std::move(events[i]));
  events = std::move(kept);
}

}  // namespace

Timeline select(Timeline timeline, const Selection& selection) {
  std::erase_if(timeline.events, [&](const Event& event) { return !fits(event, selection); });
  if (selection.top) keep_top(timeline.events, *selection.top);
  return timeline;
}

}  // namespace dateline
