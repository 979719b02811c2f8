#include "cli/color.h"

#include "cli/report.h"

namespace dateline::cli {

void add_color_option(CLI::App& command, std::string& when) {
  command.add_option("--color", when, "In text: auto (on a terminal), always or never (default: auto)")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"auto", "always", "never"}).description(""));
}

bool wants_color(const std::string& when, const Output& output) {
  return when == "always" || (when == "auto" && output.is_terminal() && color_is_welcome());
}

}  // namespace dateline::cli
