#include "tag/passes.h"

#include <algorithm>

#include "tag/category.h"

namespace dateline {

namespace {

constexpr int kPhraseRounds = 3;

}  // namespace

void SentencePasses::begin(const TaggedText& reading, Span sentence) {
  reading_ = reading;
  tokenize(reading.text, sentence, *book_.alphabet, items_);
  pairs_.clear();
  hot_.clear();
  phrases_used_ = 0;
  for (std::uint32_t i = 0; i < items_.size(); ++i) hot_.add(i, items_[i].symbol, *book_.reach);
}

Phrase& SentencePasses::new_phrase() {
  if (phrases_used_ == phrases_.size()) phrases_.emplace_back();
  return phrases_[phrases_used_++];
}

// The one item that stands for the items of `span`.
Item SentencePasses::item_of(const Found& found, Span span, std::optional<Said>&& said) {
  Item item;
  item.span = span_of(span);
  item.kind = Item::Kind::phrase;
  item.capital = items_[span.begin].capital;
  item.glued = items_[span.begin].glued;
  if (found.rule->pass == Pass::veto) {
    item.symbol = book_.alphabet->unknown_word(item.capital);
    return item;
  }
  Phrase& phrase = new_phrase();
  phrase.said = std::move(said);
  phrase.rule = found.rule->id;
  phrase.type = found.built.type;
  phrase.number = found.built.number;
  item.phrase = &phrase;
  item.symbol = book_.alphabet->category_symbol(category_of(found.built, item.said()));
  return item;
}

// Puts one item where each find stands; what lies behind moves up.
void SentencePasses::replace() {
  std::uint32_t from = 0, to = 0;
  auto hot = hot_.places.begin();
  moved_hot_.clear();
  const auto keep_up_to = [&](std::uint32_t end) {
    if (from != to) std::copy(items_.begin() + from, items_.begin() + end, items_.begin() + to);
    for (; hot != hot_.places.end() && hot->item < end; ++hot) {
      if (hot->item >= from) moved_hot_.add(hot->item - from + to, hot->symbol, *book_.reach);
    }
    to += end - from;
    from = end;
  };
  const auto put = [&](const Found& found, Span span, std::optional<Said>&& said) {
    keep_up_to(span.begin);
    const Item item = item_of(found, span, std::move(said));
    moved_hot_.add(to, item.symbol, *book_.reach);
    items_[to++] = item;
    from = span.end;
  };
  for (Found& found : found_) {
    if (found.second) pairs_.push_back({span_of(found.items), span_of(*found.second)});
    put(found, found.items, std::move(found.built.said));
    if (found.second) put(found, *found.second, std::move(found.built.second));
  }
  keep_up_to(static_cast<std::uint32_t>(items_.size()));
  items_.resize(to);
  std::swap(hot_, moved_hot_);
}

bool SentencePasses::run(Pass pass) {
  finder_.find(pass, reading_, items_, hot_, found_);
  if (watch) watch(pass, items_, found_);
  if (found_.empty()) return false;
  replace();
  return true;
}

void SentencePasses::run_all() {
  for (const Pass pass : {Pass::number, Pass::veto, Pass::amount, Pass::atom, Pass::relative}) run(pass);
  for (int round = 0; round < kPhraseRounds && run(Pass::phrase); ++round) {
  }
}

const std::vector<Found>& SentencePasses::find_links() {
  finder_.find(Pass::link, reading_, items_, hot_, found_);
  if (watch) watch(Pass::link, items_, found_);
  return found_;
}

void trace_passes(const Rulebook& book, const TaggedText& reading, SentencePasses::Watch watch) {
  SentencePasses passes(book);
  passes.watch = std::move(watch);
  passes.begin(reading, {0, static_cast<std::uint32_t>(reading.text.size())});
  passes.run_all();
  passes.find_links();
}

}  // namespace dateline
