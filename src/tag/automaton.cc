#include "tag/automaton.h"

#include <algorithm>
#include <unordered_map>

namespace dateline {

namespace {

// Symbols are of one class when the same sets have them.
std::vector<std::uint16_t> classes_of(const Program& program, std::size_t symbols) {
  std::vector<std::uint64_t> signatures(symbols, 0);  // a hash of the sets
  std::uint64_t number = 0;
  for (const SymbolSet& set : program.sets) {
    number += 0x9E3779B97F4A7C15U;
    const std::uint64_t mixed = (number ^ (number >> 31U)) * 0xBF58476D1CE4E5B9U;
    for (std::size_t s = set._Find_first(); s < symbols; s = set._Find_next(s)) {
      signatures[s] += mixed ^ (mixed >> 29U);
    }
  }
  std::unordered_map<std::uint64_t, std::uint16_t> numbers;
  std::vector<std::uint16_t> classes;
  for (const std::uint64_t signature : signatures) {
    classes.push_back(numbers.emplace(signature, static_cast<std::uint16_t>(numbers.size())).first->second);
  }
  return classes;
}

}  // namespace

Automaton::Automaton(const Program& program, const Alphabet& alphabet)
    : program_(program),
      class_of_(classes_of(program, alphabet.size())),
      column_of_(kMostSymbols + 1, 0),
      seen_(program.code.size(), 0) {
  column_of_[kEnd] = columns_used_++;
  const std::size_t classes =
      class_of_.empty() ? 0 : *std::max_element(class_of_.begin(), class_of_.end()) + 1U;
  column_of_class_.resize(classes, 0);
  columns_ = classes + 2;
  forget();
  find_begins();
}

void Automaton::find_begins() {
  SymbolSet symbols;
  for (const std::uint32_t step : states_[kInMiddle].steps) {
    const Instruction& at = program_.code[step];
    if (at.kind == Instruction::Kind::symbols) symbols |= program_.sets[at.set];
  }
  for (std::size_t s = 0; s < symbols.size(); ++s) begins_[s] = symbols[s];
}

void Automaton::forget() {
  next_.clear();
  states_.clear();
  has_match_.clear();
  known_.clear();
  states_.emplace_back();  // kUnknown
  has_match_.push_back(0);
  next_.resize(columns_, kUnknown);
  state_of({});  // kDead
  for (const Place place : {Place::begin, Place::middle}) {
    known_.erase(start(place));  // where nothing may begin with ^ the two are alike, and yet two
    state_of(start(place));
  }
}

Automaton::State Automaton::state_of(Content content) {
  const auto number = static_cast<State>(states_.size());
  const auto [known, is_new] = known_.emplace(content, number);
  if (!is_new) return known->second;
  next_.resize(next_.size() + columns_, kUnknown);
  has_match_.push_back(content.matched.empty() ? 0 : 1);
  states_.push_back(std::move(content));
  return number;
}

// Goes on from a step to those that take a symbol or wait for the end. What comes behind the match of a rule
// is not preferred to it.
void Automaton::follow(std::uint32_t step, Place place, Content& content) {
  const Instruction& at = program_.code[step];
  if (seen_[step] == round_ || (!content.matched.empty() && content.matched.back() == at.rule)) return;
  seen_[step] = round_;
  switch (at.kind) {
    case Instruction::Kind::symbols:
      if (place != Place::end) content.steps.push_back(step);
      break;
    case Instruction::Kind::split:
      follow(at.next, place, content);
      follow(at.other, place, content);
      break;
    case Instruction::Kind::begin:
      if (place == Place::begin) follow(at.next, place, content);
      break;
    case Instruction::Kind::end:
      if (place == Place::end) follow(at.next, place, content);
      if (place != Place::end) content.steps.push_back(step);
      break;
    case Instruction::Kind::save:
      follow(at.next, place, content);
      break;
    case Instruction::Kind::match:
      content.matched.push_back(at.rule);
      break;
  }
}

Automaton::Content Automaton::start(Place place) {
  Content content;
  ++round_;
  for (const std::uint32_t start : program_.starts) follow(start, place, content);
  return content;
}

Automaton::State Automaton::make_step(State from, Symbol symbol) {
  if (column_of_[symbol] == 0) {
    std::uint16_t& column = column_of_class_[class_of_[symbol]];
    if (column == 0) column = columns_used_++;
    column_of_[symbol] = column;
  }
  Content content;
  ++round_;
  for (const std::uint32_t step : states_[from].steps) {
    const Instruction& at = program_.code[step];
    const bool goes_on = symbol == kEnd
                             ? at.kind == Instruction::Kind::end
                             : at.kind == Instruction::Kind::symbols && program_.sets[at.set][symbol];
    if (goes_on) follow(at.next, symbol == kEnd ? Place::end : Place::middle, content);
  }
  const State to = state_of(std::move(content));
  next_[from * columns_ + column_of_[symbol]] = to;
  return to;
}

void Automaton::match_at(const std::vector<Item>& items, std::uint32_t begin, std::vector<Match>& matches) {
  matches.clear();
  State state = step_from(begin == 0 ? kAtBegin : kInMiddle, items[begin].symbol);
  const auto size = static_cast<std::uint32_t>(items.size());
  for (std::uint32_t at = begin + 1; state != kDead; ++at) {
    if (has_match_[state] != 0) {
      const std::uint32_t end = std::min(at, size);
      for (const std::uint32_t rule : states_[state].matched) {
        const auto same = std::find_if(matches.begin(), matches.end(),
                                       [rule](const Match& match) { return match.rule == rule; });
        if (same == matches.end()) {
          matches.push_back({rule, end});
        } else {
          same->end = end;
        }
      }
    }
    if (at > size) break;
    state = step_from(state, at < size ? items[at].symbol : kEnd);
  }
  if (states_.size() > kMostStates) forget();
}

}  // namespace dateline
