#pragma once

#include <string>
#include <vector>

#include "merge/features.h"
#include "merge/group.h"
#include "model/mention.h"

namespace dateline::merging {

// What an event is called for good. Not its title, nor its mentions: those change with every article added.
//
//   landmark, lasting   family, year, principal name: articles added refine 1979 to February 1979
//   once, occasion      family, first day, principal name
//   often, speech       family, first day, who does it, principal word: these tell one attack from the next
//
// "Principal": what most documents say, then most mentions, then the first in the alphabet; names in
// canonical spelling, so that "Tehran", "Iranian" and "Iran" are one.
//
// Limits. An identity changes when added articles change one of the answers: another name or word gets ahead;
// the date of an event that is no landmark becomes finer than its first day was; a decade becomes a year
// other than its first; the better supported side of a conflict has another first day. Measured by merging
// half of a collection and all of it: nine ids of ten survive, one in a hundred comes to mean another event.
struct Identity {
  std::string family;
  std::string when;  // "1979", "2014-06-16"
  std::string name;  // or empty
  std::string word;  // or empty
};

Identity identity_of(const Group& group, const Interval& date, const std::vector<const Mention*>& mentions,
                     FeatureTable& features);

}  // namespace dateline::merging
