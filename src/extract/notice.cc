#include "extract/notice.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

bool is_kind(std::string_view word, std::string_view kind) {
  return lexicon<"notices">().value(word) == kind;
}

bool is_this_page(const Parsed& parsed, std::size_t i) {
  return i + 1 < parsed.words.size() && parsed.words[i].lower == "this" &&
         is_kind(parsed.words[i + 1].lower, "thing");
}

}  // namespace

bool is_notice(const Parsed& parsed) {
  return std::any_of(parsed.groups.begin(), parsed.groups.end(), [&](const VerbGroup& group) {
    const Verb* verb = parsed.words[group.main].verb;
    if (verb == nullptr || !is_kind(verb->base, "act")) return false;
    const Range subject =
        subject_of(parsed.tree, parsed.groups, parsed.words, parsed.tree.of_word[group.main]);
    for (std::size_t i = subject.begin; i < subject.end; ++i) {
      if (is_this_page(parsed, i)) return true;
    }
    return false;
  });
}

}  // namespace dateline::extraction
