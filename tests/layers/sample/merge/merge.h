#pragma once

#include <CLI/CLI.hpp>  // breach: <CLI/CLI.hpp> is not for this file
#include <chrono>       // breach: <chrono> is not for this file
#include <iostream>     // breach: <iostream> is not for this file

#include "cli/main.h"  // breach: merge must not include cli (cli/main.h)

// merge: Mentions → Timeline.
// Takes mentions.
