// The automaton of each pass finds exactly what trying every rule finds, in any text.
#include <string>
#include <vector>

#include "fuzz/fuzz.h"
#include "tag/passes.h"
#include "text/utf8.h"

using namespace dateline;

namespace {

bool same(const Found& a, const Found& b) { return a.rule == b.rule && a.items == b.items; }

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kLongest = 600;  // bytes: trying every rule everywhere takes its time
  const std::string_view text = fuzz::text_of(data, size);
  if (size > kLongest || first_invalid_utf8(text)) return 0;
  const Rulebook& book = rulebook();
  trace_passes(book, {text, true},
               [&](Pass pass, const std::vector<Item>& items, const std::vector<Found>& found) {
                 const auto all = find_by_every_rule(book, pass, {text, true}, items);
                 fuzz::demand(std::equal(found.begin(), found.end(), all.begin(), all.end(), same),
                              "the automaton finds what trying every rule finds");
               });
  return 0;
}
