#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/article.h"
#include "model/timeline.h"

namespace dateline {

// What a writer may be told beside the timeline. Each format takes what it has a use for.
struct FormatOptions {
  std::string title = {};              // of the whole timeline; empty: none
  std::size_t width = 80;              // text: columns of a line
  bool color = false;                  // text: with ANSI colors
  std::string claims = "[]";           // html: what `check` found about claims, a JSON array of verdicts
  std::vector<Article> articles = {};  // timeml: those of the timeline, as far as they are at hand
};

// A file with its name in the folder that is asked for.
struct NamedFile {
  std::string name;
  std::string bytes;
};

// A format that a timeline can be written in.
struct TimelineFormat {
  std::string_view name;         // "timelinejs", as --to takes it
  std::string_view extension;    // of a file of it: ".json"
  std::string_view media_type;   // IANA, or of common use
  std::string_view description;  // one line: what it is for
  // One of the two, the other null: a stream, or a file for each document.
  void (*write)(const Timeline&, const FormatOptions&, std::string& out);
  std::vector<NamedFile> (*write_files)(const Timeline&, const FormatOptions&) = nullptr;

  // Formats with a calendar that ends: what it can hold, "the years 1 to 9999", and whether an event is in
  // it. The writer leaves the others out; who calls it tells the user. Null: every event.
  std::string_view limits = {};
  bool (*holds)(const Event&) = nullptr;

  // What `write` gives, in pieces, for what may be too large to be whole in memory; null: only whole.
  void (*write_in_pieces)(const Timeline&, const std::function<void(std::string_view)>& take) = nullptr;
};

// All of them, in the order in which they are listed.
const std::vector<TimelineFormat>& timeline_formats();
const TimelineFormat* find_timeline_format(std::string_view name);  // null when there is none

}  // namespace dateline
