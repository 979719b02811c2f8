#pragma once

#include "model/diagnostic.h"
#include "model/mention.h"
#include "model/timeline.h"
#include "model/verdict.h"
#include "write/json_writer.h"

// The fields of the objects that several outputs share, in their fixed order. The caller begins and ends the
// object.
namespace dateline {

void document_fields(const DocumentInfo& document, JsonWriter& json);
void mention_fields(const Mention& mention, JsonWriter& json);
void undated_fields(const Mention& mention, JsonWriter& json);  // its date is null
void diagnostic_fields(const Diagnostic& diagnostic, JsonWriter& json);
void event_fields(const Event& event, JsonWriter& json);  // with its mentions and conflicts

// A whole object: {"edtf","start","end","granularity","approximate","range","display"}.
void write_date(const Interval& date, JsonWriter& json);
void write_quote(const Quote& quote, JsonWriter& json);
void write_passage(const Passage& passage, JsonWriter& json);
void write_date_or_null(const std::optional<Interval>& date, JsonWriter& json);
void write_evidence(const Evidence& evidence, JsonWriter& json);
void write_strings(const std::vector<std::string>& strings, JsonWriter& json);

// Keys "start" and "end" in code points, "bytes" in UTF-8 bytes.
void place_fields(const Quote& quote, JsonWriter& json);
// Keys with the first and last day, null where the interval is open.
void day_fields(const Interval& interval, std::string_view first_key, std::string_view last_key,
                JsonWriter& json);

}  // namespace dateline
