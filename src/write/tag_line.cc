// A line of `dateline tag`, as JsonWriter would write it. There is one for each expression of each article,
// so it is put together from fixed pieces: a name brings the comma before it and its colon.
#include <fmt/format.h>

#include "write/json_writer.h"
#include "write/write.h"

namespace dateline {

namespace {

// A value of which nothing is escaped.
void put_plain(std::string_view name, std::string_view value, std::string& out) {
  out += name;
  out += '"';
  out += value;
  out += '"';
}

void put_text(std::string_view name, std::string_view value, std::string& out) {
  out += name;
  append_json_string(value, out);
}

void put_text_or_null(std::string_view name, std::string_view value, std::string& out) {
  out += name;
  value.empty() ? void(out += "null") : append_json_string(value, out);
}

void put_number(std::string_view name, std::uint64_t value, std::string& out) {
  const fmt::format_int digits(value);
  out += name;
  out.append(digits.data(), digits.size());
}

void put_place(const Quote& quote, std::string& out) {
  put_number(R"(,"start":)", quote.start, out);
  put_number(R"(,"end":)", quote.end, out);
  put_number(R"(,"bytes":{"start":)", quote.byte_start, out);
  put_number(R"(,"end":)", quote.byte_end, out);
  out += '}';
}

// Without the comma before it.
void put_interval(const Interval& interval, std::string& out) {
  put_plain(R"("edtf":)", edtf(interval), out);
  interval.open_start ? void(out += R"(,"first":null)")
                      : put_plain(R"(,"first":)", to_string(interval.first), out);
  interval.open_end ? void(out += R"(,"last":null)")
                    : put_plain(R"(,"last":)", to_string(interval.last), out);
}

void put_interval_or_null(std::string_view name, const Interval* interval, std::string& out) {
  out += name;
  if (interval == nullptr) {
    out += "null";
    return;
  }
  out += '{';
  put_interval(*interval, out);
  out += '}';
}

void put_anchor(const Citer& citer, const Anchor& anchor, std::string& out) {
  put_plain(R"({"kind":)", to_string(anchor.kind), out);
  put_text_or_null(R"(,"date":)", anchor.date, out);
  if (anchor.span.empty()) {
    out += R"(,"start":null,"end":null)";
  } else {
    const Quote words = citer.quote(anchor.span);
    put_number(R"(,"start":)", words.start, out);
    put_number(R"(,"end":)", words.end, out);
  }
  put_text_or_null(R"(,"why":)", anchor.why, out);
  out += '}';
}

void put_meaning(const Timex& timex, std::string& out) {
  put_plain(R"(,"type":)", to_string(timex.type), out);
  put_text(R"(,"value":)", timex.value, out);
  put_text_or_null(R"(,"mod":)", timex.mod, out);
  out += ',';
  if (timex.interval) {
    put_interval(*timex.interval, out);
    put_plain(R"(,"granularity":)", to_string(timex.interval->granularity), out);
  } else {
    out += R"("edtf":null,"first":null,"last":null,"granularity":null)";
  }
  put_interval_or_null(R"(,"range":)", timex.range ? &timex.range->whole : nullptr, out);
  put_interval_or_null(R"(,"other_reading":)", timex.other_reading ? &*timex.other_reading : nullptr, out);
}

}  // namespace

void write_tag_line(const Document& document, const Citer& citer, const Timex& timex, std::string& out) {
  const Quote words = citer.quote(timex.span);
  put_text(R"({"document":)", document.id, out);
  put_place(words, out);
  put_text(R"(,"text":)", words.exact, out);
  put_meaning(timex, out);
  put_plain(R"(,"rule":)", timex.rule, out);
  out += R"(,"anchor":)";
  timex.anchor ? put_anchor(citer, *timex.anchor, out) : void(out += "null");
  out += timex.unresolved ? R"(,"unresolved":true})" : R"(,"unresolved":false})";
  out += '\n';
}

}  // namespace dateline
