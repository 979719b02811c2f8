#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "extract/dated.h"
#include "extract/sentence.h"
#include "model/document.h"
#include "model/timex.h"

namespace dateline::extraction {

// The entries of a chronology in an article, "June 27 - The court issues warrants.": three or more sentences
// that begin with a day and a dash or colon. What the next sentences tell in the present tense happened on
// the day of the entry, too.
class Chronicle {
 public:
  Chronicle(std::string_view text, const std::vector<Sentence>& sentences, const std::vector<Timex>& times);

  // The time expression (index) that heads the entry which the sentence goes on with, if any.
  std::optional<std::size_t> goes_on(std::size_t sentence) const;

 private:
  struct Entry {
    std::size_t sentence = 0;
    std::size_t time = 0;
  };
  std::vector<Entry> entries_;
};

// What such a sentence tells of the entry's day.
std::vector<Dated> go_on_with(const Parsed& parsed, std::size_t time, const Interval& day);

// "June 27 - More than half of the town is in rebel hands": an entry (`t`: the word that dates it) tells an
// event, by whatever verb.
std::vector<Dated> told_in_entry(const Parsed& parsed, std::size_t t);

}  // namespace dateline::extraction
