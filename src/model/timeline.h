#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/diagnostic.h"
#include "model/document.h"
#include "model/mention.h"

namespace dateline {

// What a timeline keeps of a Document: enough to find and cite it.
struct DocumentInfo {
  std::string id;
  std::string path;
  std::string uri;
  std::string title;
  std::string language;
  std::string media_type = "text/plain";  // of the source that quotes are cut from; text/markdown, text/html
  std::optional<Date> published;
  PublishedBasis published_basis = PublishedBasis::none;
  std::string sha256;

  // For an inferred date: the days that are as likely, and what they were inferred from.
  struct Evidence {
    Quote words;           // the time expression here
    std::string title;     // what it dates
    std::string document;  // another article that tells the same …
    Interval date;         // … with this date
  };
  std::optional<Interval> published_days = {};
  std::vector<Evidence> evidence = {};
};

// Mentions of one event whose dates cannot all be right.
struct Conflict {
  struct Side {
    Interval date;
    std::vector<std::size_t> mentions;  // indices into Event::mentions
  };
  std::vector<Side> sides;      // the event's own date first
  std::int64_t days_apart = 0;  // smallest gap between the first side and another
};

// How an event's days were narrowed: by what is said of it and of another event, or by the publication of an
// article that tells it as past.
struct BoundStep {
  std::string event;                    // id of the event whose mention says so: this one or the other
  std::size_t mention = 0;              // … and the index of that mention there
  std::optional<std::size_t> relation;  // … and of the relation in it; nothing: its article's publication
  std::string other;                    // id of the other event; empty without a relation
  Interval from;                        // the days of the other event, or of publication
  Interval gives;                       // the days that follow from them by the relation
  bool earliest = false;                // gives the earliest day
  bool latest = false;                  // gives the latest day
};

// The days between which an event lies, where relations to other events say more than its own date does.
struct Bounds {
  std::optional<Date> earliest;  // nothing: open
  std::optional<Date> latest;
  std::vector<BoundStep> steps;
};

// What an event's confidence is made of; each 0..1. It is sources · date · agreement.
struct ConfidenceParts {
  double extraction = 0;  // the best mention's: how sure the reading of its sentence is
  double sources = 0;     // the same with all independent sources; at least `extraction`
  double date = 1;        // how directly the date is said
  double agreement = 1;   // share of the documents that say the event's own date
};

// One event with every passage that tells it. The finest date that its mentions agree on.
struct Event {
  std::string id;  // depends on the event alone: survives the addition of other articles
  Interval date;
  std::string title;
  std::string type;
  std::vector<std::string> participants;
  std::vector<std::string> places;
  Modality modality = Modality::asserted;
  double salience = 0;    // 0..1, within this timeline
  double confidence = 0;  // 0..1
  ConfidenceParts confidence_parts = {};
  std::uint64_t independent_sources = 0;  // documents, those that print the same text counted once
  std::vector<Mention> mentions;
  std::vector<Conflict> conflicts;
  std::optional<Bounds> bounds = {};
};

struct Timeline {
  std::vector<DocumentInfo> documents;  // by id
  std::vector<Event> events;            // by start, end, id
  std::vector<Diagnostic> diagnostics;
};

}  // namespace dateline
