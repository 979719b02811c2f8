# Strict warnings for our own code; a warning is an error.
option(DATELINE_WERROR "Treat warnings as errors" ${PROJECT_IS_TOP_LEVEL})

add_library(dateline_warnings INTERFACE)
target_compile_options(dateline_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
# What GCC 12 believes to see in inlined std::string and std::vector at -O3 is not there (GCC bugs 105651, 105329, 107852); the
# sanitizers look for the real thing.
target_compile_options(dateline_warnings INTERFACE
                       "$<$<CXX_COMPILER_ID:GNU>:-Wno-restrict;-Wno-maybe-uninitialized;-Wno-array-bounds;-Wno-stringop-overflow;-Wno-stringop-overread>")
if(DATELINE_WERROR)
  target_compile_options(dateline_warnings INTERFACE -Werror)
endif()
