#pragma once

#include <vector>

#include "model/document.h"
#include "model/mention.h"
#include "model/timex.h"

// extract: Sentences + Timexes → Mentions.
// Takes a document, its sentences and its resolved time expressions (all in text order); gives the dated
// event mentions, in text order. Never dates an event by an expression that has no interval, and never makes
// words up: titles and names are cut from the source.
//
// With `hanging`, mentions also say how their event lies by others that the sentence names
// (Mention::relations), and events that are told by that alone go there: their date is not set, and the kind
// of their anchor is `event`.
namespace dateline {

std::vector<Mention> extract(const Document& document, const std::vector<Sentence>& sentences,
                             const std::vector<Timex>& times, std::vector<Mention>* hanging = nullptr);

}  // namespace dateline
