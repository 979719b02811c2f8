#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/attach.h"
#include "extract/sentence.h"
#include "extract/triggers.h"
#include "model/document.h"
#include "model/mention.h"
#include "model/timex.h"

namespace dateline::extraction {

// The day that the news is at, and what happens on it without being dated again: the narrative container of
// Pustejovsky and Stubbs (2011), as far as the words make it certain enough to be worth telling. The day is
// one of the last week before publication; it is said for what a main clause tells, or stands in the date
// line of the article. It goes on to clauses in the simple past that tell of somebody the story is already
// about, and to what a person says. Where the same people are taken to another time it waits until somebody
// of the story says something. The article must have a publication date.
class Story {
 public:
  Story(const Document& document, const std::vector<Sentence>& sentences, const std::vector<Timex>& times);

  // False when no clause of the sentence can take the story's day, so that it need not be read for it.
  bool goes_on_to(std::size_t sentence, std::string_view text) const;

  // What the sentence tells of the story's day without saying it; `own` is what its own times date. Sentences
  // must come in text order.
  std::vector<Dated> follow(const Parsed& parsed, std::size_t sentence, const std::vector<Dated>& own);

 private:
  struct Day {
    std::size_t time = 0;  // index of the time expression
    Interval date;
    DateBasis basis = DateBasis::carried;
  };

  void find_dateline(const std::vector<Sentence>& sentences);
  std::optional<Day> said_day(const Parsed& parsed, const std::vector<Dated>& own) const;
  bool is_in_reach(std::size_t sentence) const;
  bool names_actor(std::string_view text) const;
  bool is_news(const Interval& date) const;
  bool is_led_elsewhere(const Parsed& parsed, std::size_t clause) const;
  bool lies_ahead(const Parsed& parsed, const Dated& dated) const;
  bool is_about_it(const Parsed& parsed, std::size_t clause, std::size_t sentence) const;
  std::vector<Dated> carry(const Parsed& parsed, std::size_t sentence, const std::vector<Dated>& own) const;
  bool goes_on(const Parsed& parsed, std::size_t sentence) const;
  void remember(const Parsed& parsed);

  const std::vector<Timex>& times_;
  const std::optional<Date>& published_;
  std::optional<Day> day_;
  bool away_ = false;                // the same people have been taken to another time
  std::size_t last_ = 0;             // sentence that was last at the day
  std::size_t lead_ = 0;             // first sentence that tells anything
  std::vector<std::string> actors_;  // words of names and subjects, in small letters
};

}  // namespace dateline::extraction
