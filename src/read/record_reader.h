#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "read/records.h"

namespace dateline {

// read_records_or_timeline for bytes that come in pieces of any size, so that they need not all be in memory.
// Those of a timeline are kept until the end.
class RecordReader {
 public:
  RecordReader(std::string file, Records& records);
  ~RecordReader();
  RecordReader(const RecordReader&) = delete;
  RecordReader& operator=(const RecordReader&) = delete;

  void take(std::string_view piece);
  void end();  // of the file

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dateline
