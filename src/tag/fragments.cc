#include <algorithm>
#include <array>
#include <stdexcept>

#include "tag/pattern.h"

namespace dateline {

namespace {

struct Fragment {
  std::string_view name;
  std::string_view pattern;
};

// Pieces of pattern that several rules share.
constexpr std::array kFragments{
    Fragment{"dash", "(?: ?- ?| to | through | until | till )"},
    Fragment{"deictic",
             "(?:this (?:past|last|coming|next|current)|the (?:last|past|coming|current|present|upcoming)|"
             "last|past|this|current|coming|upcoming|next|nxt|nex|tis|dis|lst)"},
    Fragment{"anaphoric",
             "(?:that same|that very|the very same|the very next|the (?:same|next|following|ensuing|"
             "succeeding|subsequent|previous|preceding|prior)|that|following|previous|prior)"},
    Fragment{"edge",
             "(?:[,;:\\.\"')(]| "
             "(?:of|and|or|to|at|in|on|by|for|from|with|when|that|which|as|but|after|before)[ ,])"},
    Fragment{"meridiem", "(?:a\\.m\\.?|p\\.m\\.?|am|pm)"},
    Fragment{"bc", "(?:BC|BCE|B\\.C\\.E\\.?|B\\.C\\.?|b\\.c\\.|bc)"},
    Fragment{"ad", "(?:AD|CE|A\\.D\\.|C\\.E\\.)"},
    Fragment{"approx", "(?:about|around|approximately|roughly|nearly|almost|some|circa)"},
};

}  // namespace

std::string expand_fragments(std::string_view pattern) {
  std::string result;
  while (true) {
    const std::size_t at = pattern.find('<');
    result += pattern.substr(0, at);
    if (at == std::string_view::npos) return result;
    const std::size_t end = pattern.find('>', at);
    if (end == std::string_view::npos)
      throw std::runtime_error("< without > in /" + std::string(pattern) + "/");
    const std::string_view name = pattern.substr(at + 1, end - at - 1);
    if (at >= 2 && pattern.substr(at - 2, 2) == "?P") {
      result += pattern.substr(at, end + 1 - at);
    } else {
      const auto found = std::find_if(kFragments.begin(), kFragments.end(),
                                      [&](const Fragment& f) { return f.name == name; });
      if (found == kFragments.end()) throw std::runtime_error("no fragment <" + std::string(name) + ">");
      result += found->pattern;
    }
    pattern.remove_prefix(end + 1);
  }
}

}  // namespace dateline
