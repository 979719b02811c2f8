# cmake --install: the command, the library with its headers, and what find_package(dateline) reads.
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/dateline)
install(TARGETS dateline EXPORT dateline-targets FILE_SET HEADERS)
install(TARGETS dateline_cli)
install(EXPORT dateline-targets NAMESPACE dateline:: DESTINATION ${package_dir})
configure_package_config_file(cmake/dateline-config.cmake.in dateline-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(dateline-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/dateline-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/dateline-config-version.cmake
        DESTINATION ${package_dir})
