#include "unit/merge/mention_builder.h"

#include <stdexcept>

namespace dateline::testing {

namespace {

Interval closed(std::string_view text) {
  const auto number = [&](std::size_t at, std::size_t size) {
    return std::stoi(std::string(text.substr(at, size)));
  };
  switch (text.size()) {
    case 4:
      if (text[3] == 'X')
        return {{number(0, 3) * 10, 1, 1}, {number(0, 3) * 10 + 9, 12, 31}, Granularity::decade};
      return year_interval(number(0, 4));
    case 7:
      return month_interval(number(0, 4), number(5, 2));
    case 10:
      return day_interval({number(0, 4), number(5, 2), number(8, 2)});
    default:
      throw std::invalid_argument("no date: " + std::string(text));
  }
}

}  // namespace

Interval date_of(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return closed(text);
  Interval date = closed(text.substr(0, slash));
  if (text.substr(slash + 1) == "..") {
    date.last = date.first;
    date.open_end = true;
  } else {
    date.last = closed(text.substr(slash + 1)).last;
    date.range = true;
  }
  return date;
}

Told::Told(std::string document, std::uint64_t start, std::string head, std::string_view date) {
  mention_.document = std::move(document);
  mention_.passage.start = start;
  mention_.passage.end = start + 100;
  mention_.time.start = start + 20;
  mention_.time.end = start + 24;
  mention_.time.exact = date;
  mention_.time.value = date;
  mention_.date = date_of(date);
  mention_.title = "the " + head;
  mention_.type = head;
  mention_.head = std::move(head);
  trigger_at(start + 10);
}

Told& Told::trigger_at(std::uint64_t start) {
  mention_.trigger.start = start;
  mention_.trigger.end = start + 8;
  return *this;
}

Told& Told::dated_at(std::uint64_t start) {
  mention_.time.start = start;
  mention_.time.end = start + 4;
  return *this;
}

Told& Told::in_week() {
  mention_.date.granularity = Granularity::week;
  mention_.date.range = false;
  return *this;
}

Told& Told::at(std::string_view clock_time) {
  mention_.time.value = clock_time;
  mention_.date.granularity = Granularity::time;
  return *this;
}

}  // namespace dateline::testing
