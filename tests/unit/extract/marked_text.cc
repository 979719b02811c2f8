#include "unit/extract/marked_text.h"

#include <fmt/format.h>

#include <stdexcept>

#include "extract/extract.h"

using namespace dateline;

namespace extract_test {

namespace {

Interval interval_of(const std::string& value) {
  if (const auto day = parse_date(value)) return day_interval(*day);
  if (const auto slash = value.find('/'); slash != std::string::npos) {
    Interval whole = interval_of(value.substr(0, slash));
    whole.last = interval_of(value.substr(slash + 1)).last;
    whole.range = true;
    return whole;
  }
  if (value.ends_with('X')) {
    const int decade = std::stoi(value.substr(0, 3));
    return {
        .first = {decade * 10, 1, 1}, .last = {decade * 10 + 9, 12, 31}, .granularity = Granularity::decade};
  }
  if (value.size() == 7) return month_interval(std::stoi(value.substr(0, 4)), std::stoi(value.substr(5)));
  if (value.size() == 4) return year_interval(std::stoi(value));
  throw std::runtime_error("no such value in a test: " + value);
}

}  // namespace

MarkedText read_marked(std::string_view marked, std::string_view published) {
  MarkedText result;
  Document& document = result.document;
  document.id = "test";
  document.path = "test.txt";
  document.published = parse_date(published);
  std::uint32_t begin = 0;
  const auto end_sentence = [&] {
    const auto end = static_cast<std::uint32_t>(document.source.size());
    result.sentences.push_back({.span = {begin, end}});
  };
  for (std::size_t at = 0; at < marked.size(); ++at) {
    if (marked[at] == '\n') {
      end_sentence();
      document.source += ' ';
      begin = static_cast<std::uint32_t>(document.source.size());
    } else if (marked[at] == '[') {
      const std::size_t close = marked.find(']', at);
      const std::string_view inside = marked.substr(at + 1, close - at - 1);
      const std::size_t equals = inside.find('=');
      Timex time;
      time.span.begin = static_cast<std::uint32_t>(document.source.size());
      document.source += inside.substr(0, equals);
      time.span.end = static_cast<std::uint32_t>(document.source.size());
      time.value = std::string(inside.substr(equals + 1));
      time.rule = "test";
      if (time.value.starts_with('P'))
        time.type = TimexType::duration;
      else if (!time.value.empty())
        time.interval = interval_of(time.value);
      result.times.push_back(std::move(time));
      at = close;
    } else {
      document.source += marked[at];
    }
  }
  end_sentence();
  return result;
}

std::vector<Mention> mentions_of(std::string_view marked, std::string_view published) {
  const MarkedText text = read_marked(marked, published);
  return extract(text.document, text.sentences, text.times);
}

std::vector<std::string> summaries_of(std::string_view marked, std::string_view published) {
  std::vector<std::string> out;
  for (const Mention& mention : mentions_of(marked, published)) {
    out.push_back(fmt::format("{} {} | {} | {}", edtf(mention.date), mention.head, mention.title,
                              to_string(mention.modality)));
  }
  return out;
}

}  // namespace extract_test
