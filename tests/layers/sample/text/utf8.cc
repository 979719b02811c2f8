#include <re2/re2.h>  // breach: <re2/re2.h> is not for this file
#include <utf8proc.h>

// A word in a comment is no use of it: std::regex, getenv("HOME"), time(nullptr).
const char* const kText = "std::regex and // getenv";
const char* const kRaw = R"x("localtime(" setlocale)x";
const int kThousand = 1'000;
const char kQuote = '"';
const char* home() { return getenv("HOME"); }  // breach: getenv must not be used in the library
