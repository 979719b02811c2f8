#include "merge/told.h"

#include <algorithm>

namespace dateline::merging {

bool hangs_on_event(const Mention& mention) {
  return mention.time.anchor && mention.time.anchor->kind == "event" && !mention.relations.empty();
}

bool is_date_said(const Event& event) {
  return std::any_of(event.mentions.begin(), event.mentions.end(), [](const Mention& mention) {
    return mention.time.basis == DateBasis::said && !hangs_on_event(mention);
  });
}

bool is_date_hung(const Event& event) {
  return std::any_of(event.mentions.begin(), event.mentions.end(), hangs_on_event);
}

bool is_told_as_real(Modality modality) {
  return modality == Modality::asserted || modality == Modality::reported;
}

}  // namespace dateline::merging
