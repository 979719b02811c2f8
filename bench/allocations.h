#pragma once

#include <cstdint>

// How often memory was asked for since the program began: operator new is counted in this program.
std::uint64_t allocations();
