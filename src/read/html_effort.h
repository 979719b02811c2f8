#pragma once

#include <string_view>

namespace dateline {

// True when parsing the page would take much longer than its size warrants. An HTML parser walks its open
// elements at every tag and copies open formatting elements into every block, so that a few megabytes of tags
// that are never closed keep it busy for hours. Estimated from the tags; linear.
bool is_too_tangled(std::string_view html);

}  // namespace dateline
