#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

// A sentence read for who does what to whom: handed from extract to what compares sentences.
namespace dateline {

struct Token {
  enum class Kind : std::uint8_t { name, word, number, time, function, negation, punctuation };
  Span span = {};  // in Document::text()
  Kind kind = Kind::function;
  std::string lower;       // as written, in small letters, apostrophes straight
  std::string base;        // base form, noun and verb alike where they tell one event; digits of a number
  std::size_t name = 0;    // of a name: its index in Reading::names
  std::size_t time = 0;    // of a time: the index of its Timex
  std::size_t clause = 0;  // tokens of one clause share it; not set for punctuation
  bool capital = false;
  bool adverbial = false;  // of a time: it dates the clause, not the noun that follows
};

struct NameSaid {
  enum class Kind : std::uint8_t { person, organization, state, place, people, other };
  Kind kind = Kind::other;
  std::string name;       // canonical within the article: "John Kerry" for Kerry; empty when it names nobody
  std::string second;     // of a pair in one word: Iran-Iraq
  std::size_t begin = 0;  // tokens [begin, end)
  std::size_t end = 0;
};

// Something done or that happens: a verb, or a noun that names an event.
struct Act {
  std::size_t token = 0;
  std::string_view head = {};  // of an event in data/en: "invasion" for "invaded"; else empty
  std::string_view type = {};  // its class, or empty
  std::string base = {};       // of the word itself: "invade"
  bool noun = false;
  bool finite = false;
  bool past = false;  // finite: invaded, was toppled, has left
  bool will = false;  // with will or shall
  bool negated = false;
  bool supposed = false;                   // may, would, if; planned or wanted
  bool says = false;                       // takes what was said
  bool weak = false;                       // tells an event only for want of a better one: have, take, do
  std::vector<std::size_t> agents = {};    // tokens: who does it
  std::vector<std::size_t> patients = {};  // to whom or what it is done
};

struct Reading {
  std::vector<Token> tokens;
  std::vector<NameSaid> names;
  std::vector<Act> acts;  // in text order
};

}  // namespace dateline
