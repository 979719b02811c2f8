// Any bytes, read as mentions or as a timeline and merged: whatever is taken makes a timeline that can be
// read back.
#include "read/records.h"

#include <string>

#include "fuzz/fuzz.h"
#include "merge/merge.h"
#include "read/timeline_file.h"
#include "undated.h"
#include "write/write.h"

using namespace dateline;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Records records;
  read_records_or_timeline(fuzz::text_of(data, size), "fuzz", records);
  drop_orphans(records);
  std::string json;
  write_timeline(merge(std::move(records.documents), std::move(records.mentions), std::move(records.undated),
                       std::move(records.diagnostics), redate),
                 json);
  const TimelineFile file = read_timeline(json);
  fuzz::demand(file.timeline && !file.trouble, "a timeline that was written can be read");
  std::string again;
  write_timeline(*file.timeline, again);
  fuzz::demand(again == json, "a timeline that is read is written the same");
  return 0;
}
