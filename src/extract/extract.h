#pragma once

#include <vector>

#include "model/document.h"
#include "model/mention.h"
#include "model/timex.h"

// extract: Sentences + Timexes → Mentions.
// Takes a document, its sentences and its resolved time expressions (all in text order); gives the dated
// event mentions, in text order. Never dates an event by an expression that has no interval, and never makes
// words up: titles and names are cut from the source.
namespace dateline {

std::vector<Mention> extract(const Document& document, const std::vector<Sentence>& sentences,
                             const std::vector<Timex>& times);

}  // namespace dateline
