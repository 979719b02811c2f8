#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "model/timex.h"

// The tables of tests/cases and tests/nothing, and the way from a text to its time expressions.
namespace corpus {

struct Row {
  std::string family;  // file name without ".tsv"
  std::vector<std::string> columns;
  bool todo = false;  // a last column "todo", which is not among `columns`
};

// All rows of DIRECTORY/*.tsv, by file name; lines that begin with "# " are comments.
std::vector<Row> rows_of(const std::string& directory);

std::vector<std::string> split(std::string_view text, std::string_view separator);

// `text` through segment, tag and resolve, as one article of paragraphs set apart by blank lines.
std::vector<dateline::Timex> timexes_of(const std::string& text, std::optional<dateline::Date> published);

// "the summer of 2003 | DATE | 2003-SU", the mod behind when there is one.
std::string shown(const dateline::Timex& timex, std::string_view text);

}  // namespace corpus
