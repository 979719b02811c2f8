#pragma once

#include "model/timeline.h"

// How mentions come by the date of their event.
namespace dateline::merging {

// True for a mention whose date is told by another event only.
bool hangs_on_event(const Mention& mention);

// A passage says the date with the event.
bool is_date_said(const Event& event);

// Other events date it, as a passage says: "two years after the vote".
bool is_date_hung(const Event& event);

// Told as something that has happened.
bool is_told_as_real(Modality modality);

}  // namespace dateline::merging
