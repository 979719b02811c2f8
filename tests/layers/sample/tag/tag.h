#pragma once

#include "merge/merge.h"  // breach: tag must not include merge (merge/merge.h)
#include "tag/tag.h"
#include "text/regex.h"

// tag: Sentence → TimeExpressions.
// Takes sentences; gives expressions. Never sees a calendar.
void exit(int);           // breach: exit must not be used in the library
void stop();              // stop_exit(1) and now.time(0) are other functions
int now = time(nullptr);  // breach: time must not be used in the library
