#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/date.h"
#include "model/mention.h"

namespace dateline {

// The sentence of an article that makes a claim.
struct ClaimPlace {
  std::string document;  // id of the article
  Passage passage;
  std::string link;  // opens the article there
  // The same article among the sources, by its bytes, or empty: its passages are no evidence for itself.
  std::string own_document = {};
};

// Something that somebody says happened, to be held against the sources.
struct Claim {
  std::string id;            // given with the claim, or empty
  std::string text;          // as given, word for word
  std::optional<Date> date;  // when it was made: what "34 years ago" is counted from
  std::string file = {};     // where it was read, for messages
  std::uint64_t line = 0;    // from 1; 0 when not known
  std::optional<ClaimPlace> place = {};
};

}  // namespace dateline
