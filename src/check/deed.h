#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "check/term.h"
#include "merge/event_kind.h"
#include "model/reading.h"

namespace dateline::checking {

// Which end of something that lasts is spoken of.
enum class Aspect : std::uint8_t { whole, start, end };

// An act made comparable: the same for verb and noun.
struct Deed {
  std::string base;              // "overthrow"
  std::string family;            // of data/en/event_families.tsv: "revolution"; the base where it has none
  std::string type;              // class of the event, or empty
  std::string concept_key = {};  // of data/en/synonyms.tsv, or empty
  merging::Recurrence recurrence = merging::Recurrence::often;
  Aspect aspect = Aspect::whole;
  bool noun = false;
  bool negated = false;
  bool supposed = false;
  bool says = false;
  bool weak = false;
  bool awaited = false;   // looked ahead to: "was expected to begin"
  bool embedded = false;  // of a noun: it only says which thing is meant, "the authors of the invasion"
  std::vector<Term> agents = {};
  std::vector<Term> patients = {};
  std::size_t token = 0;
  std::size_t clause = 0;
};

Deed deed_of(const Reading& reading, const Act& act);
Deed deed_of_head(const std::string& head, const std::string& type);  // without arguments

// 0 for other acts, 1 for the same word or its noun.
double likeness(const Deed& a, const Deed& b);

// Types whose parties stand on one side: who meets whom makes no difference.
bool is_mutual(const Deed& deed);
// "took place", "happened", "was held": tells nothing but that its subject happened.
bool only_occurs(const Deed& deed);
// The end that "began", "broke out", "ended" speaks of; `whole` for any other word.
Aspect aspect_of(const std::string& base);

// Whether two deeds may have the same people in them.
enum class Roles : std::uint8_t {
  silent,  // too little is said
  fit,     // somebody who is named does it, or has it done to him, in both
  clash,   // somebody else does it: "Iraq invaded Iran" and "Iran invaded Iraq"
};

Roles compare_roles(const Deed& claimed, const Deed& told);

}  // namespace dateline::checking
