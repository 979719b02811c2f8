#pragma once

#include "pipeline.h"
#include "write/write.h"
