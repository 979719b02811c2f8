#pragma once

#include <CLI/CLI.hpp>
#include <iostream>

#include "pipeline.h"
#include "write/write.h"

inline void stop() { std::exit(2); }
