#include "cli/timeline_output.h"

#include "write/write.h"

namespace dateline::cli {

void add_to_option(CLI::App& command, std::string& to) {
  to = "json";
  command.add_option("--to", to, "json, or text: a short chronology to read (default: json)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"json", "text"}).description(""));
}

void write_timeline_as(const std::string& to, const Timeline& timeline, Output& output) {
  std::string bytes;
  if (to == "text") {
    write_text(timeline, static_cast<std::size_t>(output.columns()), bytes);
  } else {
    write_timeline(timeline, bytes);
  }
  output.write(bytes);
}

}  // namespace dateline::cli
