#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/mention.h"

namespace dateline::testing {

// "2003", "2003-03", "2003-03-20", "198X", "2003/2011" (a range of years), "1979/.." (open).
Interval date_of(std::string_view text);

// A mention for tests of merge: only what matters is said. `start` is where its sentence begins in the
// document; its trigger stands at start + 10 and its time expression at start + 20.
class Told {
 public:
  Told(std::string document, std::uint64_t start, std::string head, std::string_view date);

  Told& by(std::vector<std::string> participants) {
    return set(&Mention::participants, std::move(participants));
  }
  Told& in(std::vector<std::string> places) { return set(&Mention::places, std::move(places)); }
  Told& of(std::vector<std::string> keywords) { return set(&Mention::keywords, std::move(keywords)); }
  Told& titled(std::string title) { return set(&Mention::title, std::move(title)); }
  Told& typed(std::string type) { return set(&Mention::type, std::move(type)); }
  Told& as(Modality modality) { return set(&Mention::modality, modality); }
  Told& sure(double confidence) { return set(&Mention::confidence, confidence); }
  Told& trigger_at(std::uint64_t start);
  Told& dated_at(std::uint64_t start);    // another time expression of the sentence
  Told& in_week();                        // the date, from Monday to Sunday, is "last week"
  Told& at(std::string_view clock_time);  // "2011-02-10T18:08"

  operator Mention() const { return mention_; }  // NOLINT(google-explicit-constructor)

 private:
  template <typename T>
  Told& set(T Mention::*field, T value) {
    mention_.*field = std::move(value);
    return *this;
  }

  Mention mention_;
};

}  // namespace dateline::testing
