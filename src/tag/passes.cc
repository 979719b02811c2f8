#include "tag/passes.h"

#include "tag/category.h"

namespace dateline {

namespace {

constexpr int kPhraseRounds = 3;

Item to_item(const Found& found, Span items, const Said* said, const std::vector<Item>& tokens,
             const Alphabet& alphabet) {
  Item item;
  item.span = {tokens[items.begin].span.begin, tokens[items.end - 1].span.end};
  item.capital = tokens[items.begin].capital;
  item.glued = tokens[items.begin].glued;
  item.rule = found.rule->id;
  item.type = found.built.type;
  item.number = found.built.number;
  item.said = said;
  if (found.rule->pass == Pass::veto) {
    item.symbol = alphabet.unknown_word(item.capital);
  } else {
    item.symbol = alphabet.category_symbol(category_of(found.built, said));
  }
  return item;
}

// Puts one item where each find stands.
std::vector<Item> replace(const std::vector<Item>& items, std::vector<Found>& found, std::deque<Said>& saids,
                          const Alphabet& alphabet) {
  std::vector<Item> result;
  result.reserve(items.size());
  std::uint32_t at = 0;
  auto put = [&](const Found& f, Span span, std::optional<Said>&& said) {
    result.insert(result.end(), items.begin() + at, items.begin() + span.begin);
    const Said* kept = said ? &saids.emplace_back(*std::move(said)) : nullptr;
    result.push_back(to_item(f, span, kept, items, alphabet));
    at = span.end;
  };
  for (Found& f : found) {
    put(f, f.items, std::move(f.built.said));
    if (f.second) put(f, *f.second, std::move(f.built.second));
  }
  result.insert(result.end(), items.begin() + at, items.end());
  return result;
}

}  // namespace

void SentencePasses::begin(Span sentence) {
  tokenize(text, sentence, *book.alphabet, items);
  pairs.clear();
  saids.clear();
  presence = {};
  has_trigger = false;
  for (const Item& item : items) {
    has_trigger |= book.alphabet->is_trigger(item.symbol);
    book.needs->note(item.symbol, presence);
  }
}

bool SentencePasses::may_say() const {
  const auto any = [&](Pass pass, const Presence& sentence) {
    return book.needs->any(static_cast<std::size_t>(pass), sentence);
  };
  Presence later = presence;  // and what the first passes may add to it
  const Alphabet& alphabet = *book.alphabet;
  if (any(Pass::number, presence)) {
    for (const auto name : {"Number", "Ordinal"}) book.needs->note(alphabet.category_symbol(name), later);
  }
  for (const bool capital : {false, true}) book.needs->note(alphabet.unknown_word(capital), later);  // vetoed
  for (const Pass pass : {Pass::amount, Pass::atom, Pass::relative, Pass::phrase}) {
    if (any(pass, later)) return true;
  }
  return false;
}

bool SentencePasses::run(Pass pass) {
  auto found = find_all(book, pass, text, items, &presence, message);
  if (watch) watch(pass, items, found);
  if (found.empty()) return false;
  for (const Found& f : found) {
    if (f.second) pairs.push_back({span_of(f.items), span_of(*f.second)});
  }
  items = replace(items, found, saids, *book.alphabet);
  for (const Item& item : items) book.needs->note(item.symbol, presence);
  return true;
}

void SentencePasses::run_all() {
  for (const Pass pass : {Pass::number, Pass::veto, Pass::amount, Pass::atom, Pass::relative}) run(pass);
  for (int round = 0; round < kPhraseRounds && run(Pass::phrase); ++round) {
  }
}

void trace_passes(const Rulebook& book, std::string_view text, bool message,
                  std::function<void(Pass, const std::vector<Item>&, const std::vector<Found>&)> watch) {
  SentencePasses passes{book, text, message, {}, {}, {}, false, {}, std::move(watch)};
  passes.begin({0, static_cast<std::uint32_t>(text.size())});
  passes.run_all();
  passes.watch(Pass::link, passes.items,
               find_all(book, Pass::link, text, passes.items, &passes.presence, message));
}

}  // namespace dateline
