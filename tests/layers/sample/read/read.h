#pragma once

#include <fstream>

#include "segment/segment.h"  // breach: "segment/segment.h" is no path below src/

// read: bytes → Document.
// Takes files; gives documents. Never guesses.
