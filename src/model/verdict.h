#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "model/mention.h"

namespace dateline {

// What the sources make of a claim.
enum class Ruling : std::uint8_t {
  supported,        // they say so: their time lies within the claim's
  contradicted,     // the claim and they cannot both be true
  conflicting,      // some say so, others cannot be right with it
  not_enough_info,  // they do not tell the event, or less finely than the claim
};

std::string_view to_string(Ruling ruling);  // "not_enough_info"
std::optional<Ruling> parse_ruling(std::string_view text);

// How the claim's time lies to the evidence's.
enum class TimeRelation : std::uint8_t {
  equal,
  inside,    // finer than the evidence: "20 March 2003" to "2003"
  contains,  // coarser: "2003" to "20 March 2003"
  overlaps,
  before,
  after,
};

std::string_view to_string(TimeRelation relation);

// What a claim, or a part of one, says about time.
enum class ClaimKind : std::uint8_t {
  event,     // that something happened, and not when
  date,      // when it happened
  order,     // what came first
  duration,  // how long it lasted
  distance,  // how long after or before something else
};

std::string_view to_string(ClaimKind kind);

// A passage that bears on a claim.
struct Evidence {
  // Whether the passage speaks for the claim, against it, or only tells the event.
  enum class Stance : std::uint8_t { supports, contradicts, neutral };

  std::string event;             // Event::id; empty for a sentence that no event of the timeline has
  std::string title;             // what it tells
  std::optional<Interval> date;  // when, as this passage says
  std::string document;          // Document::id
  Passage passage;
  std::optional<Quote> time;  // the words that say when
  std::string link;
  Stance stance = Stance::neutral;
};

std::string_view to_string(Evidence::Stance stance);

// What was found about one statement of a claim.
struct Finding {
  ClaimKind kind = ClaimKind::event;
  std::string text = {};              // its words
  std::optional<Interval> time = {};  // when the claim says it happened
  Ruling ruling = Ruling::not_enough_info;
  std::optional<TimeRelation> relation =
      {};                       // nothing when there is no evidence with a date, or no date claimed
  std::int64_t days_apart = 0;  // from the claim's time to the nearest evidence; 0 when they touch
  std::string reason = {};      // a plain sentence
  std::optional<Interval> corrected =
      {};                               // when the sources say it happened, where that contradicts the claim
  std::vector<Evidence> evidence = {};  // what decides first
};

// One claim with what the sources make of it. `parts` has a finding for each statement when there are
// several ("A in 1979 and B in 2003"); `whole` then sums them up.
struct Verdict {
  Claim claim;
  Finding whole;
  std::vector<Finding> parts;
};

}  // namespace dateline
