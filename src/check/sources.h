#pragma once

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "check/check.h"
#include "check/dated_sentence.h"
#include "check/deed.h"
#include "close_text.h"

namespace dateline::checking {

// A sentence of a source, read once.
struct Told {
  CloseText text;
  std::vector<Term> terms;                // of the whole sentence
  std::vector<Term> before;               // of what stands before it, where the article is at hand
  bool says_they = false;                 // "they", "their": who stands before it
  std::vector<Term> subject_before;       // who does what the sentence just before tells first
  std::vector<Deed> deeds;                // of the whole sentence
  std::vector<std::size_t> deed_reading;  // which reading a deed is from
};

// A passage as the telling of one event at one time.
struct Witness {
  const Event* event = nullptr;
  const Mention* mention = nullptr;
  std::size_t told = 0;      // its sentence
  Deed deed;                 // the trigger's
  std::vector<Deed> beside;  // others of its clause
  std::vector<Term> near;    // what its clause, title and names speak of
};

// A state that an article speaks of, or one of its places.
struct Topic {
  Term term;
  std::size_t sentences = 0;  // how many name it
};

// What the other passages of an event add.
struct EventTerms {
  std::vector<Term> terms;
  std::vector<Deed> deeds;
  std::vector<std::size_t> units;
};

}  // namespace dateline::checking

namespace dateline {

struct Sources::Impl {
  Impl(const Timeline& timeline, const std::vector<Article>& articles);

  // Units that have something in common with the terms and deeds, at most some hundreds, likeliest first.
  std::vector<std::size_t> candidates(const std::vector<checking::Term>& terms,
                                      const std::vector<checking::Deed>& deeds) const;

  const checking::EventTerms& of_event(const Event* event) const { return events.at(event); }

  std::vector<checking::Told> told;
  std::vector<checking::Witness> units;
  std::unordered_map<const Event*, checking::EventTerms> events;
  std::unordered_map<std::string, std::vector<std::uint32_t>> index;  // key → units
  std::unordered_set<std::string> name_parts;                         // words of names, in small letters
  std::unordered_set<std::string> common_words;                       // written with a small letter somewhere
  std::unordered_map<std::string, std::vector<checking::Topic>> topics;  // by document
  std::deque<Event> told_aside;  // what sentences tell that the timeline has no event for; without an id

 private:
  std::size_t read(const Mention& mention, std::unordered_map<std::string, std::size_t>& by_place);
  void add_told(const std::string& document, CloseText text, const std::string& before);
  void add_asides(const Article& article, const std::vector<checking::ReadSentence>& sentences,
                  std::unordered_map<std::string, std::size_t>& by_place);
  void add_unit(const Event& event, const Mention& mention, std::size_t sentence);
  void add_to_index(std::size_t unit);
};

}  // namespace dateline
