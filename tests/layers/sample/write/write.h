#pragma once

#include <fstream>  // breach: <fstream> is not for this file

#include "pipeline.h"   // breach: write must not include pipeline (pipeline.h)
#include "read/read.h"  // breach: write must not include read (read/read.h)

// write: results → bytes.
// Takes results; gives JSON. Never opens a file.
