#include "merge/event_kind.h"

#include <array>
#include <utility>

#include "text/lexicon.h"

namespace dateline::merging {

namespace {

Recurrence parse_recurrence(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, Recurrence>, 5> names{{{"landmark", Recurrence::landmark},
                                                                          {"once", Recurrence::once},
                                                                          {"occasion", Recurrence::occasion},
                                                                          {"speech", Recurrence::speech},
                                                                          {"lasting", Recurrence::lasting}}};
  for (const auto& [name, value] : names) {
    if (name == text) return value;
  }
  return Recurrence::often;
}

}  // namespace

EventKind event_kind(std::string_view head) {
  const LexiconRow* row = lexicon("event_families").find(head);
  if (row == nullptr) return {lower(head), Recurrence::often};
  return {std::string(row->columns[0]),
          row->columns.size() > 1 ? parse_recurrence(row->columns[1]) : Recurrence::often};
}

}  // namespace dateline::merging
