#pragma once

#include <string>
#include <vector>

#include "extract/attach.h"

namespace dateline::extraction {

// What a pronoun at the head of a clause stands for, where that is certain.
struct Antecedent {
  std::string text;  // "John Kerry"; empty when it is not certain
  bool person = false;
  bool plural = false;
};

struct Title {
  std::string text;                // empty when no phrase can be cut
  std::vector<std::size_t> words;  // those it was cut from
  bool filled = false;             // a pronoun was filled in
};

// Cuts a title out of the sentence: the event noun's phrase, or subject, verb and what follows, without the
// date, at most some twelve words, at a phrase's end.
Title make_title(const Parsed& parsed, const Dated& dated, const std::vector<Timex>& times,
                 const Antecedent& before);

// The subject of the sentence's main clause, for the pronouns of the next sentence.
Antecedent main_subject(const Parsed& parsed, const std::vector<Timex>& times);

}  // namespace dateline::extraction
