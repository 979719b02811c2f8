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
//   event       date, title, names, scores and id from the mentions
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

// The same with mentions whose date hangs on a publication date that their article does not give. Articles
// that the others can date are dated (PublishedBasis::inferred, with the evidence and a warning), and these
// mentions with them; the other ones are left out.
Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Mention> undated, std::vector<Diagnostic> diagnostics, const Redate& redate);

}  // namespace dateline
