# The only place that finds what script/bootstrap installs. What the library links is found again by
# dateline-config.cmake.in, for consumers of the static library.
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(PkgConfig REQUIRED)
foreach(module IN ITEMS re2 libutf8proc gumbo md4c simdjson absl_inlined_vector cpp-httplib)
  pkg_check_modules(${module} REQUIRED IMPORTED_TARGET ${module})
endforeach()

find_path(NLOHMANN_INCLUDE nlohmann/json.hpp REQUIRED)
find_path(CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
find_path(VALIJSON_INCLUDE valijson/validator.hpp REQUIRED)
