#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/timeline.h"

// merge: Mentions → Timeline.
// Takes mentions of any number of articles in any order; gives one event for each thing that happened, with
// the finest date that its mentions support, its conflicts and its salience. Never sees an article's text,
// only what the mentions carry; never drops a mention.
//
// The result is a function of the sets given: their order and repetitions change nothing, so that mentions
// made in parts and joined give what one run gives.
//
//   canonical   one order for all input
//   undated     articles without a date, dated by the events that they share with others
//   features    mentions as numbers: head, family, names and their aliases, words, date
//   index       which groups may tell the same event: by date bucket, family and name
//   similarity  how much speaks for it, part by part
//   cluster     groups join the best match whose dates all fit
//   references  bare nouns that mean an event told elsewhere in their article
//   conflict    groups that tell one event with dates that cannot both be right
//   relations   which events mentions name as others: "two years after the vote"
//   event       date, title, names and id from the mentions
//   bounds      days narrowed by the relations between events
//   confidence  how likely each happened as dated
namespace dateline {

// Two documents of one id are one, and told in a diagnostic. Mentions of unknown documents are taken as they
// are.
Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Diagnostic> diagnostics);

// What the words of a time expression mean in an article that was published on a day.
struct Redated {
  Interval days;
  std::string value;  // TIMEX3
};
using Redate = std::function<std::optional<Redated>(const CitedTime& time, const Date& published)>;

// The same with mentions whose date hangs on something else. On a publication date that their article does
// not give: articles that the others can date are dated (PublishedBasis::inferred, with the evidence and a
// warning), and these mentions with them. On another event: they are dated by it when it is found. The other
// ones are left out.
Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Mention> undated, std::vector<Diagnostic> diagnostics, const Redate& redate);

}  // namespace dateline
