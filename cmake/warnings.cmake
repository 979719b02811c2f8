# Strict warnings for our own code; a warning is an error.
option(DATELINE_WERROR "Treat warnings as errors" ON)

add_library(dateline_warnings INTERFACE)
target_compile_options(dateline_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(DATELINE_WERROR)
  target_compile_options(dateline_warnings INTERFACE -Werror)
endif()
