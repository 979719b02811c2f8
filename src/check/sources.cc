#include "check/sources.h"

#include <algorithm>
#include <cctype>
#include <set>

#include "check/dated_sentence.h"
#include "text/lexicon.h"

namespace dateline {

using namespace checking;

namespace {

constexpr std::size_t kMostCandidates = 400;

std::vector<std::size_t> all_tokens(const Reading& reading) {
  std::vector<std::size_t> tokens(reading.tokens.size());
  for (std::size_t i = 0; i < tokens.size(); ++i) tokens[i] = i;
  return tokens;
}

void add_all(std::vector<Term>& terms, std::vector<Term> more) {
  for (Term& term : more) {
    const auto known =
        std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return one.text == term.text; });
    if (known == terms.end()) {
      terms.push_back(std::move(term));
    } else if (known->direction == 0) {
      known->direction = term.direction;
    }
  }
}

void count_topics(const std::vector<Term>& terms, std::vector<Topic>& topics) {
  for (const Term& term : terms) {
    if (term.state.empty()) continue;
    const auto known = std::find_if(topics.begin(), topics.end(),
                                    [&](const Topic& one) { return one.term.text == term.text; });
    if (known == topics.end()) {
      topics.push_back({term, 1});
    } else {
      ++known->sentences;
    }
  }
}

// Addresses say nothing of the event; spaces in their place keep the offsets.
std::string without_links(std::string text) {
  for (std::size_t at = text.find("://"); at != std::string::npos; at = text.find("://", at + 3)) {
    std::size_t begin = at;
    while (begin > 0 && std::isalpha(static_cast<unsigned char>(text[begin - 1])) != 0) --begin;
    const std::size_t end = std::min(text.find_first_of(" )>]\"\n", at), text.size());
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(begin),
              text.begin() + static_cast<std::ptrdiff_t>(end), ' ');
  }
  return text;
}

std::string place_of(const std::string& document, const Passage& passage) {
  return document + '\n' + std::to_string(passage.start);
}

// The deed of the trigger: the act at its place, or one of its words.
const Deed* deed_of_trigger(const Told& told, const Mention& mention) {
  const std::uint64_t at =
      mention.trigger.byte_start - std::min(mention.trigger.byte_start, mention.passage.byte_start);
  const std::string word = lower(mention.trigger.exact);
  const Deed* found = nullptr;
  for (std::size_t i = 0; i < told.deeds.size(); ++i) {
    const Token& token = told.text.readings[told.deed_reading[i]].tokens[told.deeds[i].token];
    if (token.lower != word) continue;
    if (token.span.begin == at) return &told.deeds[i];
    if (found == nullptr) found = &told.deeds[i];
  }
  return found;
}

std::vector<std::string> keys_of(const Deed& deed) {
  std::vector<std::string> keys{"!" + deed.family, "!" + deed.base};
  if (!deed.concept_key.empty()) keys.push_back("!~" + deed.concept_key);
  if (const LexiconRow* row = lexicon("event_kin").find(deed.family)) {
    for (const std::string_view kin : row->columns) keys.push_back("!" + std::string(kin));
  }
  return keys;
}

}  // namespace

std::size_t Sources::Impl::read(const Mention& mention,
                                std::unordered_map<std::string, std::size_t>& by_place) {
  const auto [at, added] = by_place.try_emplace(place_of(mention.document, mention.passage), told.size());
  if (added)
    add_told(mention.document, read_text_closely(without_links(mention.passage.exact), std::nullopt), {});
  return at->second;
}

void Sources::Impl::add_told(const std::string& document, CloseText text, const std::string& before) {
  Told one{.text = std::move(text),
           .terms = {},
           .before = {},
           .says_they = false,
           .subject_before = {},
           .deeds = {},
           .deed_reading = {}};
  for (const Reading& reading : read_text_closely(before, std::nullopt).readings) {
    add_all(one.before, terms_of(reading, all_tokens(reading)));
    const auto doer = std::find_if(reading.acts.begin(), reading.acts.end(),
                                   [](const Act& act) { return act.finite && !act.agents.empty(); });
    one.subject_before = doer == reading.acts.end() ? std::vector<Term>{} : terms_of(reading, doer->agents);
  }
  for (std::size_t r = 0; r < one.text.readings.size(); ++r) {
    const Reading& reading = one.text.readings[r];
    add_all(one.terms, terms_of(reading, all_tokens(reading)));
    for (const Token& token : reading.tokens) {
      one.says_they =
          one.says_they || token.lower == "they" || token.lower == "their" || token.lower == "both";
      if (token.kind == Token::Kind::name) name_parts.insert(token.lower);
      if (token.kind == Token::Kind::word && !token.capital) common_words.insert(token.base);
    }
    for (const Act& act : reading.acts) {
      one.deeds.push_back(deed_of(reading, act));
      one.deed_reading.push_back(r);
    }
  }
  count_topics(one.terms, topics[document]);
  told.push_back(std::move(one));
}

void Sources::Impl::add_unit(const Event& event, const Mention& mention, std::size_t sentence) {
  Witness unit{.event = &event,
               .mention = &mention,
               .told = sentence,
               .deed = deed_of_head(mention.head, mention.type),
               .beside = {},
               .near = {}};
  const Told& from = told[sentence];
  for (const std::string& name : mention.participants) {
    add_all(unit.near, {term_of_name(name)});
    for (const std::string& part : unit.near.back().parts) name_parts.insert(part);
  }
  for (const std::string& name : mention.places) add_all(unit.near, {term_of_name(name)});
  for (const std::string& word : mention.keywords)
    add_all(unit.near, {term_of_word({.kind = Token::Kind::word, .lower = word, .base = word})});
  const CloseText title = read_text_closely(mention.title, std::nullopt);
  for (const Reading& reading : title.readings) {
    add_all(unit.near, terms_of(reading, all_tokens(reading)));
    for (const Act& act : reading.acts) {
      const Deed deed = deed_of(reading, act);
      if (!deed.embedded) unit.beside.push_back(deed);
    }
  }
  if (const Deed* deed = deed_of_trigger(from, mention)) {
    const std::string family = unit.deed.family;
    const auto recurrence = unit.deed.recurrence;
    unit.deed = *deed;
    unit.deed.family = family;
    unit.deed.recurrence = recurrence;
    const std::size_t which = from.deed_reading[static_cast<std::size_t>(deed - from.deeds.data())];
    const Reading& reading = from.text.readings[which];
    std::set<std::size_t> elsewhere;  // tokens that belong to another act of the kind
    for (std::size_t i = 0; i < from.deeds.size(); ++i) {
      const Deed& other = from.deeds[i];
      if (from.deed_reading[i] != which || other.clause != deed->clause || &other == deed) continue;
      if (likeness(other, *deed) <= 0) {
        if (!other.embedded) unit.beside.push_back(other);
        continue;
      }
      for (const Term& term : other.agents) elsewhere.insert(term.token);
      for (const Term& term : other.patients) elsewhere.insert(term.token);
    }
    std::vector<std::size_t> tokens;
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
      if (reading.tokens[i].clause == deed->clause && !elsewhere.contains(i)) tokens.push_back(i);
    }
    add_all(unit.near, terms_of(reading, tokens));
  }
  EventTerms& whole = events[&event];
  add_all(whole.terms, unit.near);
  whole.deeds.push_back(unit.deed);
  whole.deeds.insert(whole.deeds.end(), unit.beside.begin(), unit.beside.end());
  whole.units.push_back(units.size());
  units.push_back(std::move(unit));
}

void Sources::Impl::add_to_index(std::size_t number) {
  const Witness& unit = units[number];
  std::set<std::string> keys;
  const auto add = [&](const auto& of) {
    for (const auto& one : of) {
      for (std::string& key : keys_of(one)) keys.insert(std::move(key));
    }
  };
  add(unit.near);
  add(told[unit.told].terms);
  add(std::vector<Deed>{unit.deed});
  add(unit.beside);
  add(told[unit.told].deeds);
  for (const std::string& key : keys) index[key].push_back(static_cast<std::uint32_t>(number));
}

// Acts that the timeline dates already are left out: it knows better.
void Sources::Impl::add_asides(const Article& article, const std::vector<ReadSentence>& sentences,
                               std::unordered_map<std::string, std::size_t>& by_place) {
  const auto act_of = [](const Mention& mention) {
    return std::pair(mention.passage.start, lower(mention.trigger.exact));
  };
  std::set<std::pair<std::uint64_t, std::string>> known;
  for (const Witness& unit : units) {
    if (unit.mention->document == article.document.id) known.insert(act_of(*unit.mention));
  }
  for (const ReadSentence& sentence : sentences) {
    for (Mention& mention : retell(article, sentence)) {
      if (known.contains(act_of(mention))) continue;
      Event& event = told_aside.emplace_back();
      event.date = mention.date;
      event.title = mention.title;
      event.mentions.push_back(std::move(mention));
      add_unit(event, event.mentions.front(), read(event.mentions.front(), by_place));
    }
  }
}

Sources::Impl::Impl(const Timeline& timeline, const std::vector<Article>& articles) {
  std::unordered_map<std::string, std::size_t> by_place;
  std::vector<std::vector<ReadSentence>> sentences;
  for (const Article& article : articles) {
    sentences.push_back(read_sentences(article));
    for (const ReadSentence& one : sentences.back()) {
      if (by_place.try_emplace(place_of(article.document.id, one.passage), told.size()).second)
        add_told(article.document.id, one.text, one.before);
    }
  }
  for (const Event& event : timeline.events) {
    for (const Mention& mention : event.mentions) add_unit(event, mention, read(mention, by_place));
  }
  for (std::size_t i = 0; i < articles.size(); ++i) add_asides(articles[i], sentences[i], by_place);
  for (std::size_t i = 0; i < units.size(); ++i) add_to_index(i);
}

std::vector<std::size_t> Sources::Impl::candidates(const std::vector<Term>& terms,
                                                   const std::vector<Deed>& deeds) const {
  std::unordered_map<std::uint32_t, double> scores;
  const auto vote = [&](const std::vector<std::string>& keys) {
    std::set<std::uint32_t> found;
    double rarest = 0;
    for (const std::string& key : keys) {
      const auto at = index.find(key);
      if (at == index.end()) continue;
      rarest = std::max(rarest, 1.0 / static_cast<double>(1 + at->second.size()));
      found.insert(at->second.begin(), at->second.end());
    }
    for (const std::uint32_t unit : found) scores[unit] += 1 + rarest;
  };
  for (const Term& term : terms) vote(checking::keys_of(term));
  for (const Deed& deed : deeds) vote(keys_of(deed));
  std::vector<std::pair<double, std::uint32_t>> ranked;
  for (const auto& [unit, score] : scores) ranked.emplace_back(-score, unit);
  std::sort(ranked.begin(), ranked.end());
  if (ranked.size() > kMostCandidates) ranked.resize(kMostCandidates);
  std::vector<std::size_t> result;
  for (const auto& [score, unit] : ranked) result.push_back(unit);
  return result;
}

Sources::Sources(const Timeline& timeline, const std::vector<Article>& articles)
    : impl_(std::make_unique<Impl>(timeline, articles)) {}
Sources::~Sources() = default;

}  // namespace dateline
