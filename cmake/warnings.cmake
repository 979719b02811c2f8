# Strict warnings for our own code; a warning is an error.
option(DATELINE_WERROR "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})

add_library(dateline_warnings INTERFACE)
target_compile_options(dateline_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# GCC 12 sees overlaps in std::string that are none (GCC bug 105651).
target_compile_options(dateline_warnings INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
if(DATELINE_WERROR)
  target_compile_options(dateline_warnings INTERFACE -Werror)
endif()
