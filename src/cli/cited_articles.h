#pragma once

#include <string>
#include <vector>

#include "model/timeline.h"
#include "write/formats.h"

namespace dateline::cli {

// The articles of a timeline, found by id in files and folders; others there are passed over. Reports what
// cannot be read, and the documents of the timeline that are not there. Throws CannotRun for an article that
// is not as it was when the timeline was made: places in it would be wrong.
std::vector<Article> read_cited_articles(const std::vector<std::string>& inputs, const Timeline& timeline);

}  // namespace dateline::cli
