#pragma once

#include <string>
#include <vector>

#include "merge/names.h"
#include "model/mention.h"

namespace dateline::merging {

// The names of an event, each once and best supported first: by documents, then mentions, then prominence.
// Spellings of one name are one, written as most mentions write it; "Kerry" goes with the only "… Kerry".
std::vector<std::string> choose_names(const std::vector<const Mention*>& mentions,
                                      std::vector<std::string> Mention::*names, NameTable& table);

}  // namespace dateline::merging
