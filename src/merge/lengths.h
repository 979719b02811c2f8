#pragma once

#include "merge/dates.h"
#include "model/mention.h"

namespace dateline::merging {

// Where an event lies that is `relation` to one of `other`: on days from … to …, kEver and kNever where
// nothing bounds them. "After" and "before" take the end and the beginning of what lasts (`extent`), any day
// of what does not: the revolution of 1979 may have been on its first day or its last. The same day is both
// before and after. With a length ("two years after"): that far away, as finely as its unit says: a year in
// its calendar year, a month in its month, a week with three days on either side. "Days", "weeks" and
// "months" without a number are 1 to 31 days, 1 to 26 weeks and 1 to 36 months, "years" is a year or more;
// hours and minutes end on the same day or the next.
Days days_related(const Relation& relation, Days other, bool extent);

// False where the other event's date says nothing of when it was `relation` to it: a disappearance is dated
// by its first day, and "during" it is later. What the passage itself dates ("during protests on Tuesday")
// does, and what has two ends.
bool says_when(const Relation& relation, bool extent);

// The reverse: where the other event lies, by the days of the event that is `relation` to it. "During" tells
// nothing of it.
Days days_of_other(const Relation& relation, Days event);

}  // namespace dateline::merging
