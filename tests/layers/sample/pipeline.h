#pragma once

#include "merge/merge.h"
#include "read/read.h"
#include "workers.h"
#include "write/write.h"  // breach: pipeline must not include write (write/write.h)
