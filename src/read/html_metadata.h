#pragma once

#include "read/html_tree.h"
#include "read/metadata.h"

namespace dateline {

// What the page says of its article in <meta>, JSON-LD, microdata, <link rel=canonical> and <title>. The day
// of publication, strongest first: article:published_time, JSON-LD datePublished, itemprop=datePublished,
// <time pubdate>, the <meta> names of content systems, a <time> whose class says that it is the date.
Metadata read_html_metadata(const GumboNode& root);

}  // namespace dateline
