#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "model/span.h"

namespace dateline {

// A full date, with day, month and year, as headers write it: "18 June 2014", "Mar. 5, 2007", "2014-06-18",
// "18.06.2014". Numbers alone are taken only where just one reading is possible: 18/06/2014, not 05/06/2014.
struct WrittenDate {
  Span span;
  Date date;
};

std::vector<WrittenDate> find_written_dates(std::string_view text);

// The date that a metadata value begins with, after a weekday at most: "2014-06-18T23:30:00-05:00" (the day
// as written), "20140618", "Wed, 18 Jun 2014 10:00:00 GMT".
std::optional<Date> parse_written_date(std::string_view value);

// The date in a file name: "2014-06-18-talks.txt", "20140618.txt".
std::optional<Date> date_in_file_name(std::string_view name);

}  // namespace dateline
