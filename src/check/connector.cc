#include "check/connector.h"

namespace dateline::checking {

namespace {

struct Phrase {
  std::string_view first;
  std::string_view second;  // or empty
  bool before;
};

// Of two that begin alike the longer stands first.
constexpr Phrase kPhrases[] = {
    {"prior", "to", true},     {"earlier", "than", true}, {"ahead", "of", true},
    {"sooner", "than", true},  {"later", "than", false},  {"subsequent", "to", false},
    {"preceded", "by", false}, {"preceded", "", true},    {"precedes", "", true},
    {"predated", "", true},    {"followed", "by", true},  {"followed", "", false},
    {"follows", "", false},    {"before", "", true},      {"after", "", false},
    {"following", "", false},
};

bool has_act(const ClaimWords& words, std::size_t from) {
  return std::any_of(words.reading.acts.begin(), words.reading.acts.end(),
                     [&](const Act& act) { return act.token >= from; });
}

// "before 2003", "no later than May": a bound of a date.
bool bounds_date(const ClaimWords& words, std::size_t at, std::size_t end) {
  std::size_t next = end;
  while (is_one_of(words.word(next), {"the", "a", "an"})) ++next;
  const bool date = words.is_time(next) && words.tokens()[next].adverbial;
  return date || words.word_before(at) == "no";
}

}  // namespace

std::optional<Connector> find_connector(const ClaimWords& words) {
  for (std::size_t i = 0; i < words.tokens().size(); ++i) {
    const bool within =
        words.word(i) == "within" && words.is_length(i + 1) && is_one_of(words.word(i + 2), {"of", "after"});
    if (within && has_act(words, i + 3))
      return Connector{.at = i, .end = i + 3, .before = false, .length = i + 1};
    const auto* phrase = std::find_if(std::begin(kPhrases), std::end(kPhrases), [&](const Phrase& one) {
      return one.first == words.word(i) && (one.second.empty() || one.second == words.word(i + 1));
    });
    if (phrase == std::end(kPhrases)) continue;
    Connector found{.at = i, .end = i + (phrase->second.empty() ? 1 : 2), .before = phrase->before};
    const bool elliptic = words.names_only(found.end, words.tokens().size());
    if ((!has_act(words, found.end) && !elliptic) || bounds_date(words, i, found.end)) continue;
    if (i > 0 && words.is_length(i - 1)) {
      found.length = i - 1;
      found.at = i - 1;
    }
    return found;
  }
  return std::nullopt;
}

}  // namespace dateline::checking
