#include "extract/details.h"

#include <algorithm>

#include "extract/base_form.h"
#include "extract/phrases.h"
#include "extract/title_subject.h"

namespace dateline::extraction {

namespace {

void add_once(std::vector<std::string>& list, std::string_view value) {
  if (!value.empty() && std::find(list.begin(), list.end(), value) == list.end()) list.emplace_back(value);
}

struct Collector {
  const Parsed& parsed;
  const Dated& dated;
  Details details = {};
  std::vector<bool> seen_name = std::vector<bool>(parsed.names.size(), false);

  bool is_located(const Name& name) const {
    std::size_t before = name.begin;
    while (before > 0 && (parsed.words[before - 1].part == Part::determiner ||
                          parsed.words[before - 1].part == Part::adjective))
      --before;
    if (before == 0) return false;
    static constexpr std::string_view kWhere[] = {"in",     "at",     "near",       "into",   "outside",
                                                  "inside", "across", "throughout", "around", "off"};
    const std::string_view word = parsed.words[before - 1].lower;
    if (std::find(std::begin(kWhere), std::end(kWhere), word) != std::end(kWhere)) return true;
    if (is_place_comma(parsed.words, before - 1)) return true;
    static constexpr std::string_view kSites[] = {"city", "town",   "village",  "province", "capital",
                                                  "port", "region", "district", "suburb"};
    return word == "of" && before >= 2 &&
           std::find(std::begin(kSites), std::end(kSites), parsed.words[before - 2].lower) !=
               std::end(kSites);
  }

  void take_name(const Name& name, std::size_t index) {
    if (seen_name[index]) return;
    seen_name[index] = true;
    const bool located = is_located(name);
    switch (name.kind) {
      case NameKind::place:
        add_once(details.places, name.canonical);
        return;
      case NameKind::country:
        if (located || follows_of(name) || (name.begin > dated.trigger && happens_to_land()))
          add_once(details.places, name.canonical);
        if (!located) add_once(details.participants, name.canonical);
        return;
      case NameKind::person:
      case NameKind::other:
      case NameKind::organization:
        add_once(located && name.kind != NameKind::organization ? details.places : details.participants,
                 name.canonical);
        return;
      case NameKind::people:
        add_once(details.participants, name.canonical);
        add_once(details.participants, name.second);
        return;
    }
  }

  // What is invaded, occupied, attacked is also where.
  bool happens_to_land() const {
    static constexpr std::string_view kTypes[] = {"invasion",   "occupation", "attack",  "war",    "capture",
                                                  "withdrawal", "visit",      "arrival", "landing"};
    return std::find(std::begin(kTypes), std::end(kTypes), dated.sense.type) != std::end(kTypes);
  }

  bool follows_of(const Name& name) const {
    return name.begin > 0 && parsed.words[name.begin - 1].lower == "of";
  }

  void take_keyword(std::size_t i) {
    const Word& word = parsed.words[i];
    if (i == dated.trigger || word.name != kNone || word.role() != Role::none) return;
    const bool content = word.part == Part::noun || word.part == Part::adjective || word.part == Part::verb ||
                         word.part == Part::name;
    if (!content || word.lower.size() < 2 || word.is(kStopWord)) return;
    add_once(details.keywords, base_form(word));
  }

  // A “grand bargain”: a term in quotation marks is one word more, and a rare one.
  void take_term(std::size_t i) {
    const auto& words = parsed.words;
    if (words[i].part != Part::scare_quote || i + 2 >= words.size() || !words[i + 1].quoted) return;
    std::string term;
    for (std::size_t k = i + 1; k < words.size() && is_inside_phrase(words[k]); ++k)
      (term += term.empty() ? "" : " ") += words[k].lower;
    if (term.find(' ') != std::string::npos) add_once(details.keywords, term);
  }

  // "Acme CEO and founder Ann Lee": who does it is the person, whatever offices come first.
  void lead_with_person() {
    if (dated.by_noun || dated.group == kNone) return;
    const std::size_t clause = parsed.tree.of_word[parsed.groups[dated.group].main];
    std::vector<std::size_t> subject = subject_words(parsed, clause);
    drop_offices(parsed, subject);
    const std::size_t name = subject.empty() ? kNone : parsed.words[subject.back()].name;
    if (name == kNone || parsed.names[name].kind != NameKind::person ||
        subject.front() != parsed.names[name].begin)
      return;
    std::erase(details.participants, parsed.names[name].canonical);
    details.participants.emplace(details.participants.begin(), parsed.names[name].canonical);
  }

  void take(std::size_t i) {
    take_term(i);
    const std::size_t name = parsed.words[i].name;
    if (name != kNone) take_name(parsed.names[name], name);
    take_keyword(i);
  }
};

}  // namespace

Details find_details(const Parsed& parsed, const Dated& dated, const Title& title) {
  Collector collector{parsed, dated};
  for (const std::size_t i : title.words) collector.take(i);
  const std::size_t group_clause =
      dated.group == kNone ? dated.clause : parsed.tree.of_word[parsed.groups[dated.group].main];
  if (!dated.by_noun && dated.elided == kNone) {
    for (std::size_t i = 0; i < parsed.words.size(); ++i) {
      if (dated.time != kNone && i == dated.time + 1 && parsed.words[i].part == Part::coordinator)
        break;  // in 2001 and Iraq in 2003
      if (parsed.tree.of_word[i] == group_clause) collector.take(i);
    }
  }
  collector.lead_with_person();
  return std::move(collector.details);
}

}  // namespace dateline::extraction
