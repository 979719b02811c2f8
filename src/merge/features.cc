#include "merge/features.h"

#include <algorithm>
#include <string>

#include "merge/hash.h"
#include "text/lexicon.h"

namespace dateline::merging {

namespace {

void add_once(std::vector<Id>& ids, Id id) {
  if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

bool is_word_of(const std::vector<std::string>& names, const std::string& word, NameTable& table) {
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
    const auto& words = table.words(name);
    return std::find(words.begin(), words.end(), word) != words.end();
  });
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

// What somebody says on one occasion is one event, however many sentences report it.
bool is_one_speech(const Mention& mention) {
  return (mention.type == "statement" || mention.type == "speech") && mention.modality != Modality::planned;
}

}  // namespace

const FeatureTable::Kind& FeatureTable::kind_of(Id head, std::string_view text) {
  if (head >= kinds_.size()) {
    kinds_.resize(head + std::size_t{1});
    const EventKind kind = event_kind(text);
    kinds_[head] = {families_.id_of(kind.family), kind.recurrence};
  }
  return kinds_[head];
}

void FeatureTable::add_names(const Mention& mention, Features& features) {
  for (const std::string& name : mention.participants) {
    if (const Id id = names_.id_of(name); id != 0) add_once(features.names, id);
  }
  if (!features.names.empty()) features.leading = features.names.front();
  for (const std::string& name : mention.places) {
    const Id id = names_.id_of(name);
    if (id == 0) continue;
    add_once(features.names, id);
    const NameKeys& keys = names_.keys(id);
    if (keys.actor != 0 && features.states.of(keys.actor) == 0) features.states.add(keys.actor);
    if (keys.actor == 0 || keys.canonical != names_.canonical_names().text_of(id))
      add_once(features.spots, id);
  }
  for (const Id id : features.names) {
    for (const Id offer : names_.keys(id).offers) {
      if (features.offers.of(offer) == 0) features.offers.add(offer);
    }
  }
}

Features FeatureTable::features_of(const Mention& mention, bool counts) {
  Features features;
  features.document = documents_.id_of(mention.document);
  const std::string head = lower(mention.head);
  features.head = heads_.id_of(head);
  const Kind& kind = kind_of(features.head, mention.head);
  features.family = kind.family;
  features.recurrence = kind.recurrence;
  add_names(mention, features);
  for (const std::string& keyword : mention.keywords) {
    std::string word = lower(keyword);
    if (word != head && !is_word_of(mention.participants, word, names_) &&
        !is_word_of(mention.places, word, names_))
      add_once(features.words, words_.id_of(word));
  }
  if (counts) {
    for (const auto& [key, once] : features.offers) name_rarity_.add(key, features.document);
    for (const Id word : features.words) word_rarity_.add(word, features.document);
  }
  const bool one_word = mention.title.find(' ') == std::string::npos;
  features.bare = one_word && features.names.empty();
  if (!one_word && is_named_in(mention.title, mention))
    features.title = titles_.id_of(Hash().text(lower(mention.title)).value());
  if (has_clock(mention.time.value)) features.clock = clocks_.id_of(mention.time.value);
  features.said_in =
      passages_.id_of(Hash().text(mention.document).number(mention.passage.end).text(mention.head).value());
  if (features.leading != 0 && is_one_speech(mention)) {
    features.told_by = Hash()
                           .text(mention.document)
                           .number(features.leading)
                           .number(mention.time.start)
                           .number(mention.time.end)
                           .value();
  }
  features.told_at = Hash()
                         .text(mention.document)
                         .number(mention.passage.end)
                         .number(mention.time.start)
                         .number(mention.time.end)
                         .value();
  return features;
}

}  // namespace dateline::merging
