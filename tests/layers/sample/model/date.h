#pragma once

#include "text/regex.h"  // breach: model must not include text (text/regex.h)
