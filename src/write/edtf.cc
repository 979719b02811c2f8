// EDTF: one line an event, its date as an EDTF string (ISO 8601-2), its id and its title, with tabs between.
//
// Everything that the format is for maps to itself: interval 2003/2011, granularity 198X, BC -0043, an open
// end 1979/.. . A conflict gives one more line for each other date, with the same id and title.
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

void write_line(const Interval& date, const Event& event, std::string& out) {
  out += edtf(date) + '\t' + event.id + '\t' + headline(event) + '\n';
}

}  // namespace

void write_edtf(const Timeline& timeline, const FormatOptions&, std::string& out) {
  for (const Event& event : timeline.events) {
    write_line(event.date, event, out);
    for (const Conflict& conflict : event.conflicts) {
      for (std::size_t side = 1; side < conflict.sides.size(); ++side) {
        write_line(conflict.sides[side].date, event, out);
      }
    }
  }
}

}  // namespace dateline
