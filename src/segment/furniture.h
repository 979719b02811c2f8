#pragma once

#include <optional>
#include <string_view>

#include "model/span.h"

namespace dateline {

// What a page puts around its text, where the line breaks that set it apart were lost: "… virus spread
// Tuesday 5 May 2009 14.37 BST Governors at …" has the stamp of the page between its headline and its first
// sentence, "Photograph: Ann Lee/Reuters The council …" a credit, "(Update 5:02 p.m. in Rome, 10:02 a.m. ET)
// Talks …" a stamp. Gives the first one in the sentence `span`; nothing for a date in a sentence ("on 5 May
// 2009 at 14.37 the siren …"), nor for one that begins it, which may be an entry of a chronology, unless a
// reader's comment follows: "May 5, 2009 at 2:37 pm | I think …".
std::optional<Span> find_furniture(std::string_view text, Span span);

}  // namespace dateline
