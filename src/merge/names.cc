#include "merge/names.h"

#include <optional>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::merging {

namespace {

constexpr double kSame = 1.0;
constexpr double kLikely = 0.8;
constexpr double kRelated = 0.3;

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) {
      word.append(text.substr(at, c.size));
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
    at += c.size;
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// "U.S." → "US"; "Inc." and "St. Louis" keep nothing of the period either, which does no harm.
std::string without_periods(std::string_view word) {
  std::string out;
  for (const char c : word) {
    if (c != '.') out.push_back(c);
  }
  return out;
}

std::string without_possessive(std::string word) {
  for (const std::string_view ending : {"'s", "’s", "'", "’"}) {
    if (word.size() > ending.size() && word.ends_with(ending))
      return word.substr(0, word.size() - ending.size());
  }
  return word;
}

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    const CodePoint c = code_point_at(word, 0);
    if (is_upper(c.value)) append_code_point(out, c.value);
  }
  return out;
}

std::string canonical_spelling(std::string name) {
  const auto canonical = lexicon<"aliases">().value(name);
  return canonical ? std::string(*canonical) : name;
}

// The state that a name is ("Iran"), belongs to ("Iranian government") or speaks for ("Tehran").
std::optional<std::string> actor_of(std::string_view name, std::string_view first_word) {
  for (const std::string_view list : {"actors", "demonyms"}) {
    if (const auto state = lexicon(list).value(name)) return std::string(*state);
  }
  if (lexicon("places").value(name) == "country") return std::string(name);
  const auto people = lexicon("demonyms").value(first_word);
  return people ? std::optional(std::string(*people)) : std::nullopt;
}

}  // namespace

std::string normalized_name(std::string_view name) {
  std::vector<std::string> words = words_of(name);
  if (words.size() > 1 && lower(words.front()) == "the") words.erase(words.begin());
  std::string out;
  for (const std::string& word : words) {
    const std::string plain = without_periods(word);
    if (plain.empty()) continue;
    if (!out.empty()) out.push_back(' ');
    out += plain;
  }
  return without_possessive(std::move(out));
}

Id NameTable::key(char kind, std::string_view text) {
  return parts_.id_of(std::string(1, kind) + lower(text));
}

NameKeys NameTable::make_keys(std::string_view name) {
  NameKeys keys;
  keys.canonical = std::string(name);
  const auto offer_and_ask = [&](Id id, double strength) {
    keys.offers.push_back(id);
    keys.asks.push_back({id, strength});
  };
  offer_and_ask(key('=', name), kSame);
  const std::vector<std::string> words = words_of(name);
  if (words.size() > 1) {
    const std::string& last = words.back();
    const std::string acronym = initials(words);
    offer_and_ask(key('2', words.front() + " " + last), kLikely);  // "George W. Bush", "George Bush"
    keys.offers.push_back(key('L', last));
    keys.asks.push_back({key('1', last), kLikely});
    keys.postings.push_back(key('P', last));
    if (acronym.size() > 2) {
      keys.offers.push_back(key('A', acronym));
      keys.asks.push_back({key('1', acronym), kLikely});
      keys.postings.push_back(key('P', acronym));
    }
  } else {
    keys.offers.push_back(key('1', name));
    keys.asks.push_back({key('L', name), kLikely});
    keys.asks.push_back({key('A', name), kLikely});
    keys.postings.push_back(key('P', name));
  }
  if (const auto actor = actor_of(name, words.front())) {
    keys.canonical = *actor;
    keys.actor = key('G', *actor);
    offer_and_ask(keys.actor, kRelated);
    keys.postings.push_back(keys.actor);
  }
  return keys;
}

const NameTable::Spelling& NameTable::spelling(std::string_view name) {
  if (const auto known = spellings_.find(name); known != spellings_.end()) return known->second;
  Spelling& result = spellings_[std::string(name)];
  const std::string normalized = normalized_name(name);
  if (normalized.empty()) return result;
  result.words = words_of(lower(normalized));
  const std::string canonical = canonical_spelling(normalized);
  result.id = ids_.id_of(canonical);
  if (result.id > keys_.size()) keys_.push_back(make_keys(canonical));
  return result;
}

}  // namespace dateline::merging
