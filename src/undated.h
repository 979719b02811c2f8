#pragma once

#include <vector>

#include "merge/merge.h"
#include "model/document.h"
#include "model/mention.h"
#include "model/time_expression.h"
#include "model/timex.h"

// What an article without a publication date says of days that hang on it.
namespace dateline {

// The mentions that `times` (resolved without a publication date) leave undated: "on Monday rebels seized the
// town". Their date means nothing; CitedTime::anchor keeps the direction of their words.
std::vector<Mention> undated_mentions(const Document& document, const std::vector<Sentence>& sentences,
                                      const std::vector<TimeExpression>& expressions,
                                      const std::vector<Timex>& times);

// What the words of a time expression mean in an article published on a day: they are read again, alone.
std::optional<Redated> redate(const CitedTime& time, const Date& published);

}  // namespace dateline
