#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::merging {

// How often the like of an event happens: the rarer, the more its kind and date alone say which event it is.
enum class Recurrence : std::uint8_t {
  landmark,  // named by its kind and its year: "the 1979 revolution"
  once,      // once to the same people or things: a death, an arrest, a treaty
  occasion,  // again and again, but hardly twice in a year in one place: an election, a summit
  often,     // many a day: an attack, talks; whatever data/en/event_families.tsv does not know
  speech,    // somebody says something: who and when tell it, not the verb
  lasting,   // goes on for months or years: a war; its dates are its extent
};

// What a trigger's base form says of its event.
struct EventKind {
  std::string
      family;  // one word for all that tell the same: "invasion" for "invade"; the head itself when unknown
  Recurrence recurrence = Recurrence::often;
};

EventKind event_kind(std::string_view head);

}  // namespace dateline::merging
