#pragma once

#include <re2/re2.h>

#include <regex>  // breach: <regex> is not for this file

#include "model/date.h"
