#pragma once

#include "model/timeline.h"

// One mention with every field set, for the tests of what is written.
namespace dateline::test {

inline Mention invasion() {
  Mention mention;
  mention.document = "a.md";
  mention.passage = {{10, 48, 12, 50, "Troops invaded three years after 2000."}, "before", "after"};
  static_cast<Quote&>(mention.time) = {25, 47, 27, 49, "three years after 2000"};
  mention.time.value = "2003";
  mention.time.mod = "APPROX";
  mention.time.rule = "offset.after";
  mention.time.anchor =
      CitedTime::CitedAnchor{"said", "2000", "counted from the year", Quote{43, 47, 45, 49, "2000"}};
  mention.date = year_interval(2003);
  mention.trigger = {17, 24, 19, 26, "invaded"};
  mention.head = "invasion";
  mention.type = "invasion";
  mention.title = "Troops invade";
  mention.participants = {"US forces", "Iraq"};
  mention.places = {"Iraq"};
  mention.keywords = {"troop"};
  mention.modality = Modality::reported;
  mention.confidence = 0.8;
  mention.link = "a.md#:~:text=Troops";
  return mention;
}

inline Event event_of(std::vector<Mention> mentions) {
  Event event;
  event.id = "2003-invasion";
  event.date = mentions.front().date;
  event.title = mentions.front().title;
  event.type = mentions.front().type;
  event.salience = 1;
  event.confidence = 0.75;
  event.mentions = std::move(mentions);
  return event;
}

}  // namespace dateline::test
