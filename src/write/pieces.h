#pragma once

#include <functional>
#include <string_view>

#include "model/timeline.h"

namespace dateline {

// The bytes of write_timeline in pieces of about a megabyte, so that they are never all in memory.
void write_timeline_in_pieces(const Timeline& timeline, const std::function<void(std::string_view)>& take);

}  // namespace dateline
