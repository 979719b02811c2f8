#pragma once

#include <string>

#include "model/verdict.h"

namespace dateline {

// `dateline check`: one line, newline included.
void write_verdict_line(const Verdict& verdict, std::string& out);

}  // namespace dateline
