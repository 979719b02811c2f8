#include "merge/features.h"

#include <algorithm>
#include <set>
#include <string>

#include "merge/hash.h"
#include "text/lexicon.h"

namespace dateline::merging {

namespace {

void add_once(std::vector<Id>& ids, Id id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

std::set<std::string> words_of_names(const Mention& mention) {
  std::set<std::string> words;
  for (const auto* names : {&mention.participants, &mention.places}) {
    for (const std::string& name : *names) {
      const std::string all = lower(normalized_name(name));
      for (std::size_t at = 0; at < all.size();) {
        const std::size_t space = std::min(all.find(' ', at), all.size());
        words.insert(all.substr(at, space - at));
        at = space + 1;
      }
    }
  }
  return words;
}

bool is_named_in(const std::string& title, const Mention& mention) {
  const auto stands_in = [&](const std::string& name) {
    return !name.empty() && title.find(name) != std::string::npos;
  };
  return std::any_of(mention.participants.begin(), mention.participants.end(), stands_in) ||
         std::any_of(mention.places.begin(), mention.places.end(), stands_in);
}

// True of "2011-02-10T18:08", not of "2011-02-10TNI", a night.
bool has_clock(std::string_view value) {
  const std::size_t t = value.find('T');
  return t != std::string_view::npos && t + 1 < value.size() && value[t + 1] >= '0' && value[t + 1] <= '9';
}

}  // namespace

const FeatureTable::Kind& FeatureTable::kind_of(Id head, std::string_view text) {
  const auto [at, added] = kinds_.try_emplace(head);
  if (added) {
    const EventKind kind = event_kind(text);
    at->second = {families_.id_of(kind.family), kind.recurrence};
  }
  return at->second;
}

void FeatureTable::add_names(const Mention& mention, Features& features) {
  for (const std::string& name : mention.participants) {
    if (!normalized_name(name).empty()) add_once(features.names, names_.id_of(name));
  }
  if (!features.names.empty()) features.leading = features.names.front();
  for (const std::string& name : mention.places) {
    if (normalized_name(name).empty()) continue;
    const Id id = names_.id_of(name);
    add_once(features.names, id);
    const NameKeys& keys = names_.keys(id);
    if (keys.actor != 0 && features.states.of(keys.actor) == 0) features.states.add(keys.actor);
    if (keys.actor == 0 || keys.canonical != names_.canonical_names().text_of(id))
      add_once(features.spots, id);
  }
  std::set<Id> offers;
  for (const Id id : features.names)
    offers.insert(names_.keys(id).offers.begin(), names_.keys(id).offers.end());
  for (const Id offer : offers) features.offers.add(offer);
}

Features FeatureTable::features_of(const Mention& mention) {
  Features features;
  features.document = documents_.id_of(mention.document);
  features.head = heads_.id_of(lower(mention.head));
  const Kind& kind = kind_of(features.head, mention.head);
  features.family = kind.family;
  features.recurrence = kind.recurrence;
  add_names(mention, features);
  const std::set<std::string> named = words_of_names(mention);
  for (const std::string& keyword : mention.keywords) {
    std::string word = lower(keyword);
    if (word != lower(mention.head) && !named.contains(word)) add_once(features.words, words_.id_of(word));
  }
  for (const auto& [key, once] : features.offers) name_rarity_.add(key, features.document);
  for (const Id word : features.words) word_rarity_.add(word, features.document);
  const bool one_word = mention.title.find(' ') == std::string::npos;
  features.bare = one_word && features.names.empty();
  if (!one_word && is_named_in(mention.title, mention)) features.title = titles_.id_of(lower(mention.title));
  if (has_clock(mention.time.value)) features.clock = clocks_.id_of(mention.time.value);
  features.said_in =
      passages_.id_of(mention.document + '\n' + std::to_string(mention.passage.start) + '\n' + mention.head);
  features.told_at = Hash()
                         .text(mention.document)
                         .number(mention.passage.start)
                         .number(mention.time.start)
                         .number(mention.time.end)
                         .value();
  return features;
}

}  // namespace dateline::merging
