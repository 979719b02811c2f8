#pragma once

#include <vector>

#include "model/timeline.h"

// merge: Mentions → Timeline.
// Takes mentions of any number of articles in any order; gives one event for each thing that happened, with the finest
// date that its mentions support, its conflicts and its salience. The result does not depend on the order of anything.
// Never sees an article's text: only what the mentions carry.
namespace dateline {

Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions, std::vector<Diagnostic> diagnostics);

}  // namespace dateline
