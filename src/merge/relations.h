#pragma once

#include <cstdint>
#include <vector>

#include "merge/conflict.h"
#include "model/timeline.h"

namespace dateline::merging {

// Finds the events that mentions name as others: "two years after NATO toppled Gaddafi". In this order:
//   1. the event of the mention that tells it in the same words;
//   2. the only event of its kind that the same document tells, if nothing speaks against it;
//   3. the event, of any document, that is surely alike in kind, names and words, and no other nearly so.

// That a mention's relation means a story; by their numbers.
struct Link {
  std::uint32_t mention = 0;
  std::uint32_t relation = 0;
  std::size_t story = 0;
};

// Takes the date that a merge before may have given it.
void forget_date(Mention& mention);

// Dates the mentions that hang on an event by that event, and puts each into the story of the same event, or
// into one of its own when its date has two ends no more than a year apart, a month where no length is said:
// the publication of its article is the last day that it may have. Those that find no place stay without one,
// and an event whose own day no passage says dates none. Then gives the links of all mentions that have a
// place. Linear: lists of stories that share a name and a kind are cut at 32, as in CandidateIndex.
// `documents` are by id.
std::vector<Link> relate_stories(std::vector<Story>& stories, std::vector<Mention>& mentions,
                                 const std::vector<DocumentInfo>& documents, FeatureTable& features);

}  // namespace dateline::merging
