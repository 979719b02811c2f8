#pragma once

#include <optional>

#include "merge/group.h"

namespace dateline::merging {

// How much speaks for two groups telling one event, part by part, in the manner of record linkage (Fellegi
// and Sunter, "A Theory for Record Linkage", 1969): each agreement adds and each disagreement takes away
// about the logarithm, in bits, of how much likelier it is for one event than for two. The sum decides.
struct MatchWeight {
  double date = 0;      // the finer the date they share, the less it is by chance
  double action = 0;    // same word, same family; the rarer the kind of event, the more
  double names = 0;     // people, organizations and places in common, or none
  double places = 0;    // different places
  double words = 0;     // other words in common, the whole title
  double context = 0;   // same sentence and time expression; same article
  double modality = 0;  // one says it happened, the other that it did not

  double total() const { return date + action + names + places + words + context + modality; }
};

// Groups of at least this weight, whose dates fit, are one event.
inline constexpr double kMatch = 4.0;

// `group` may join `other`; `told_together`: one time expression of one sentence dates a mention of each.
MatchWeight match_weight(const Group& group, const Group& other, bool told_together,
                         const FeatureTable& features);

// The sum of the parts, or nothing when it is less than kMatch: told as soon as the parts that are left
// cannot make it that much.
std::optional<double> weight_of_match(const Group& group, const Group& other, bool told_together,
                                      const FeatureTable& features);

// The most that a name of a group may add, and the least that names must add to match a group of another
// family and another title, of no longer a date.
double most_of_name(Id name, const FeatureTable& features);
double least_of_names(const Group& group);

// The parts that do not depend on the date: for events whose dates disagree.
double identity_weight(const Group& group, const Group& other, const FeatureTable& features);

// Sum of the strengths (see NameKeys) with which typical names of `group` meet typical names of `other`, and
// of what that is worth: less for states and for names that many documents have.
struct SharedNames {
  double strength = 0;
  double weight = 0;
};
SharedNames shared_names(const Group& group, const Group& other, const FeatureTable& features);

}  // namespace dateline::merging
