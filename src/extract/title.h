#pragma once

#include <string>
#include <vector>

#include "extract/antecedent.h"
#include "extract/attach.h"

namespace dateline::extraction {

struct Title {
  std::string text;                // empty when no phrase can be cut
  std::vector<std::size_t> words;  // those it was cut from
  bool filled = false;             // a pronoun was filled in
  std::string stands_for = {};     // the name of what it stands for, if any
};

// Cuts a title out of the sentence: the event noun's phrase, or subject, verb and what follows, without the
// date, at most some twelve words, at a phrase's end.
Title make_title(const Parsed& parsed, const Dated& dated, const std::vector<Timex>& times,
                 const Antecedent& before);

}  // namespace dateline::extraction
