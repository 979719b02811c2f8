#include <memory>

#include "cli/commands.h"
#include "cli/files.h"
#include "tag/tag.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Each rule has examples that are run as tests. "rule" in every output names one of these.

Examples:
  dateline rules
  dateline rules | grep weekday
  dateline rules --markdown > docs/rules.md)";

}  // namespace

Command rules_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("rules", "Print the rulebook");
  app->footer(kExamples);
  auto markdown = std::make_shared<bool>(false);
  app->add_flag("--markdown", *markdown, "As a Markdown page, with examples");
  return {app, [markdown] {
            Output("").write(*markdown ? rules_markdown() : rules_text());
            return kDone;
          }};
}

}  // namespace dateline::cli
