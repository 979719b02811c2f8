#pragma once

#include "extract/attach.h"
#include "model/mention.h"

namespace dateline::extraction {

// How the sentence holds the event. `future`: the date lies after the publication.
Modality modality_of(const Parsed& parsed, const Dated& dated, bool future);

}  // namespace dateline::extraction
