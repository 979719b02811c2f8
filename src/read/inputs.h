#pragma once

#include <string>
#include <vector>

#include "model/diagnostic.h"

namespace dateline {

struct InputFile {
  std::string path;      // as given by the user, or below a folder given; "-" for standard input
  std::string id;        // the file name, with as many leading folders as tell it from the others
  std::string location;  // what to open: the path before bytes that are no UTF-8 were replaced by U+FFFD
};

struct InputList {
  std::vector<InputFile> files;  // by path; each file once
  std::vector<Diagnostic> diagnostics;
};

// Finds the files that the inputs mean: files as they are, folders searched. Opens none of them.
InputList list_inputs(std::vector<std::string> inputs);

}  // namespace dateline
