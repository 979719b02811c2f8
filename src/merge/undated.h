#pragma once

#include <cstdint>
#include <vector>

#include "merge/merge.h"

namespace dateline::merging {

// Finds out when an article without a date was written, by what it shares with dated ones: each undated
// telling
// ("on Monday rebels seized the town") that is very likely an event dated elsewhere (10 June 2014) speaks for
// the days of publication on which its words mean that date. The days for which most is said win; none does
// where too little is said. An article is not older than the last day that it tells as past.

// One telling that speaks for the date found.
struct Testimony {
  std::uint32_t telling = 0;  // index into the undated mentions
  std::uint32_t dated = 0;    // index into the dated ones
  double weight = 0;          // bits, see similarity.h
};

struct Dating {
  std::size_t document = 0;  // index into the documents
  Date published;            // the likeliest day
  Interval days;             // all days that are as well supported
  std::vector<Testimony> testimonies;
};

// A dating for each document that can be dated. `mentions` and `undated` in canonical order.
std::vector<Dating> date_documents(const std::vector<DocumentInfo>& documents,
                                   const std::vector<Mention>& mentions, const std::vector<Mention>& undated,
                                   const Redate& redate);

}  // namespace dateline::merging
