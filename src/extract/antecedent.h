#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/sentence.h"
#include "model/timex.h"

namespace dateline::extraction {

// What the pronouns of a sentence stand for, as far as the sentence before makes that certain: its subject,
// or the only person or the only things (in the plural) that it speaks of.
struct Antecedent {
  std::string subject;    // "John Kerry"; empty when it is not certain
  std::string name = {};  // the subject's own name, when it has one
  bool person = false;
  bool plural = false;
  bool tells_of_it = false;  // "Parliament rejected it": what comes next may be about either
  std::string only_person = {};
  std::string only_things = {};      // "inspectors"
  std::string_view told_apart = {};  // "he", where the sentences between speak of a "she": it stands for …
  std::string counterpart = {};      // … the only person named there, if any
  std::size_t sentences_back = 0;

  bool empty() const {
    return subject.empty() && only_person.empty() && only_things.empty() && counterpart.empty();
  }
  // Takes in a sentence about "she" (or "he") that stands between: "he" is somebody else.
  void tell_apart(const Parsed& between);
  void tell_apart(std::string_view pronoun, std::string other);
  // What `pronoun`, in small letters, stands for; empty when that is not certain.
  std::string_view of(std::string_view pronoun) const;
  // The name of what it stands for; empty when that has none or is not certain.
  std::string_view name_of(std::string_view pronoun) const;
};

// True when the main clause is about a pronoun, which takes up something before itself.
bool has_pronoun_subject(const Parsed& parsed);

// "he" or "she", where the sentence names nobody and its last clause is about that; else empty.
std::string_view last_person_pronoun(const Parsed& parsed);

Antecedent antecedent_in(const Parsed& parsed, const std::vector<Timex>& times);

}  // namespace dateline::extraction
