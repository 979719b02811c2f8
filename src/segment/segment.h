#pragma once

#include <vector>

#include "model/document.h"

// segment: Document → Sentences.
// Takes the text and its blocks; gives sentences in text order, each inside one block, or across blocks where
// a page break cut a sentence in two. Headings, datelines and bylines are one sentence each. Never changes a
// byte and never drops one that is not white space, boilerplate or outside of all blocks. Linear.
namespace dateline {

std::vector<Sentence> segment(const Document& document);

}  // namespace dateline
