#pragma once

#include <string>
#include <vector>

#include "model/mention.h"

namespace dateline::merging {

// The best of the mentions' titles: one that names those who matter, said as fact, by a mention of what most
// mentions tell, and short. Of equals, the one told most often, then the shorter, then the first in the
// alphabet. `names`: the event's, best supported first. `main_head`: the word that most mentions use.
std::string choose_title(const std::vector<const Mention*>& mentions, const std::vector<std::string>& names,
                         const std::string& main_head);

}  // namespace dateline::merging
