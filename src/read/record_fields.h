#pragma once

#include "model/timeline.h"
#include "read/record_object.h"

// The objects that `write` makes of what stages hand over, read back. Each throws BadRecord.
namespace dateline::records {

Interval interval_of(const Object& from);
DocumentInfo document_of(const Object& from);
Mention mention_of(const Object& from, bool dated);  // not dated: "date" is not looked at
Diagnostic diagnostic_of(const Object& from);

}  // namespace dateline::records
