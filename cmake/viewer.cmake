# dateline_viewer(VARIABLE): the viewer of web/ as one HTML file, made by npm; nothing when it is left out. The file stays in
# web/dist, where all build trees share it.
set(DATELINE_VIEWER AUTO CACHE STRING "Build the viewer of web/: ON, OFF, or AUTO for when npm is there")
set_property(CACHE DATELINE_VIEWER PROPERTY STRINGS AUTO ON OFF)

function(dateline_viewer variable)
  set(${variable} "" PARENT_SCOPE)
  if(DATELINE_VIEWER STREQUAL AUTO AND NOT PROJECT_IS_TOP_LEVEL)
    return()
  endif()
  if(DATELINE_VIEWER)
    find_program(NPM npm)
    if(NOT NPM AND DATELINE_VIEWER STREQUAL AUTO)
      message(STATUS "No npm: building without the viewer (export --to html, view)")
      return()
    elseif(NOT NPM)
      message(FATAL_ERROR "DATELINE_VIEWER is ON and there is no npm: install nodejs and npm, or configure with -DDATELINE_VIEWER=OFF")
    endif()
  else()
    return()
  endif()

  set(web ${PROJECT_SOURCE_DIR}/web)
  set(modules ${web}/node_modules/.package-lock.json)
  set(page ${web}/dist/viewer.html)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${web}/src/*)
  add_custom_command(
    OUTPUT ${modules}
    COMMAND ${NPM} ci --ignore-scripts
    COMMAND ${CMAKE_COMMAND} -E touch ${modules}
    DEPENDS ${web}/package.json ${web}/package-lock.json
    WORKING_DIRECTORY ${web}
    VERBATIM
    COMMENT "Installing what the viewer is built with (without it: -DDATELINE_VIEWER=OFF)")
  add_custom_command(
    OUTPUT ${page}
    COMMAND ${NPM} run --silent build
    DEPENDS ${sources} ${web}/build.mjs ${modules}
    WORKING_DIRECTORY ${web}
    VERBATIM
    COMMENT "Building the viewer")
  set(${variable} ${page} PARENT_SCOPE)
endfunction()
