#include "model/date.h"

#include <chrono>

#include "date.h"  // breach: "date.h" is no path below src/

using Clock = std::chrono::system_clock;  // breach: system_clock must not be used in the library
