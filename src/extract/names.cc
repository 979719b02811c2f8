#include "extract/names.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/gazetteer.h"
#include "extract/signs.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kNames = 8;  // or fewer, in most sentences

// Finds and splits the runs of one sentence.
struct Finder {
  std::vector<Word>& words;
  const NameTable* table;
  Spellings& spellings;
  std::vector<Name> names = {};
  bool has_compound = std::any_of(words.begin(), words.end(), [](const Word& w) { return w.compound > 0; });

  bool is_initial(std::size_t i) const {
    if (i == 0) return true;
    const Part before = words[i - 1].part;
    return before == Part::quote || before == Part::mark || before == Part::colon || before == Part::stop ||
           before == Part::open || before == Part::dash;
  }

  // January, Monday; not Jan and May, which are names as well.
  static bool is_calendar_word(const Word& word) {
    return word.text.size() > 3 && word.is(kCalendarWord) &&
           (lexicon<"months">().has(word.text) || lexicon<"weekdays">().has(word.text));
  }

  // May begin a name, as far as its capital goes.
  bool is_open(std::size_t i) const {
    return words[i].capital && words[i].time == kNone && words[i].part != Part::mark && !in_compound(i);
  }

  // Cupertino-based, Iraqi-born: says where a name behind it is from and is no part of that. "US-led" says
  // who.
  static bool is_origin(const Word& word) {
    if (word.plain) return false;
    constexpr std::array kOrigins{"-based",      "-born",    "-made",    "-owned",
                                  "-registered", "-related", "-speaking"};
    return std::any_of(kOrigins.begin(), kOrigins.end(),
                       [&](std::string_view origin) { return word.lower.ends_with(origin); });
  }

  bool is_capital(std::size_t i) const {
    return i < words.size() && is_open(i) && !is_origin(words[i]) && words[i].role() == Role::none &&
           (words[i].part == Part::noun || words[i].part == Part::name) && !is_calendar_word(words[i]);
  }

  bool in_compound(std::size_t i) const {
    for (std::size_t k = i; has_compound && k < words.size() && k < i + 5; ++k) {
      if (words[k].compound >= k - i && words[k].compound > 0) return true;
    }
    return false;
  }

  // A word that also lives with a small letter: Police, Workers.
  bool is_common(std::size_t i) const {
    return words[i].lexeme != nullptr || (table != nullptr && table->is_small(words[i]));
  }

  // Nothing but its place in the sentence explains the capital.
  bool is_unproven(std::size_t i) const {
    return is_common(i) ||
           (table != nullptr && !table->is_name_word(words[i]) && !table->has_full_name(words[i].text));
  }

  bool joins_with_of(std::size_t i) const {
    const Word& word = words[i];
    return word.is(kInstitution) || !title_kind(word).empty() ||
           (word.lexeme != nullptr && word.lexeme->noun != nullptr && word.lexeme->noun->named);
  }

  std::size_t run_end(std::size_t begin) const {
    std::size_t i = begin + 1;
    while (i < words.size()) {
      if (words[i - 1].is(kCompanyEnding)) break;  // Inc.: nothing goes on after it
      if (is_capital(i) && words[i].spaced) {
        ++i;
      } else if (words[i].is(kParticle) && is_capital(i + 1)) {
        i += 2;
      } else if (words[i].lower == "of" && joins_with_of(i - 1)) {
        const std::size_t next = i + 1 < words.size() && words[i + 1].lower == "the" ? i + 2 : i + 1;
        if (!is_capital(next)) break;
        i = next + 1;
      } else {
        break;
      }
    }
    return i;
  }

  // Where a run that opens a sentence really begins, or `end` when it is no name at all.
  std::size_t initial_begin(std::size_t begin, std::size_t end) const {
    if (!is_initial(begin) || title_length(words, begin, end) > 0) return begin;
    if (end - begin == 1) return is_unproven(begin) ? end : begin;
    if (!is_common(begin)) return begin;
    if (words[end - 1].is(kInstitution)) return begin;
    const bool rest_is_name = end - begin > 2 || title_length(words, begin + 1, end) > 0 ||
                              find_place(words, begin + 1, end).length > 0 ||
                              (table != nullptr && table->is_name_word(words[begin + 1]));
    return rest_is_name ? begin + 1 : begin;
  }

  void add(std::size_t begin, std::size_t end, NameKind kind, std::string_view canonical) {
    if (names.empty()) names.reserve(kNames);
    for (std::size_t i = begin; i < end; ++i) words[i].name = names.size();
    names.push_back({begin, end, kind, canonical});
  }

  void add_place(std::size_t begin, const Gazetted& found) {
    add(begin, begin + found.length, found.kind, found.canonical);
    names.back().second = found.second;
  }

  std::string_view spell(std::size_t begin, std::size_t end) {
    std::string buffer;
    const std::string_view name = spelled(words, begin, end, buffer);
    return buffer.empty() ? name : spellings.keep(name);
  }

  // The Obama administration, the Maliki government: a name of its own.
  bool is_government(std::size_t i) const {
    return i < words.size() && words[i].is(kGovernment) && !words[i].capital;
  }

  void add_other(std::size_t begin, std::size_t end, bool of_land = false) {
    const std::string_view whole = spell(begin, end);
    if (is_government(end)) {
      words[end].part = Part::name;
      const std::string government = std::string(whole) + " " + std::string(words[end].lower);
      return add(begin, end + 1, NameKind::organization, spellings.keep(government));
    }
    if (end - begin == 1) {
      const std::string_view full = table == nullptr || !takes_full_name(begin)
                                        ? ""
                                        : table->full_name(words[end - 1].lower, words[begin].span.begin);
      if (!full.empty())
        return add(begin, end, is_acronym(whole) ? NameKind::organization : NameKind::person, full);
      const NameKind kind = is_acronym(whole)     ? NameKind::organization
                            : is_addressed(begin) ? NameKind::person
                                                  : NameKind::other;
      return add(begin, end, kind, whole);
    }
    const bool has_of = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                                    words.begin() + static_cast<std::ptrdiff_t>(end),
                                    [](const Word& w) { return w.lower == "of"; });
    const bool organization = of_land || has_of || words[end - 1].is(kInstitution) ||
                              words[begin].is(kInstitution) || words[begin].is(kOpener) ||
                              is_acronym(words[end - 1].text);
    add(begin, end, organization ? NameKind::organization : NameKind::person, whole);
  }

  bool ends_in_event(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const Lexeme* lexeme = words[i].lexeme;
      if (lexeme != nullptr && lexeme->noun != nullptr && lexeme->noun->named) return true;
    }
    return false;
  }

  // Mr. Rice, President Rice, Ms. Rice, of whom no more is known
  bool is_addressed(std::size_t begin) const {
    if (begin == 0 || words[begin - 1].lower == "saint") return false;
    const std::string_view kind = title_kind(words[begin - 1]);
    return kind == "title" || kind == "not surname";
  }

  // King Hussein is not Saddam Hussein.
  bool takes_full_name(std::size_t begin) const {
    return begin == 0 || title_kind(words[begin - 1]) != "not surname";
  }

  // Cuts a run into names: lands and their adjectives before a title, titles away, the rest one name.
  void split(std::size_t begin, std::size_t end) {
    while (begin < end) {
      if (const std::size_t title = title_length(words, begin, end)) {
        if (begin + title == end && words[end - 1].is(kInstitution)) return add_other(begin, end);
        begin += title;
        continue;
      }
      const bool agency = words[begin].is(kAgency) && lexicon<"agencies">().has(words[begin].text) &&
                          !words[end - 1].is(kInstitution);
      if (agency && begin + 1 < end) {
        add_other(begin, begin + 1);  // CNN Mubarak
        ++begin;
        continue;
      }
      std::size_t stop = begin + 1;
      while (stop < end && title_length(words, stop, end) == 0) ++stop;
      if (stop < end && stop + title_length(words, stop, end) == end) {
        if (!is_acronym(words[stop].text)) stop = end;  // Prime Minister as a name's end
        split_untitled(begin, stop);                    // Apple Computer CEO and co-founder
        return;
      }
      split_untitled(begin, stop);
      begin = stop;
    }
  }

  void split_untitled(std::size_t begin, std::size_t end) {
    const Gazetted found = find_place(words, begin, end);
    if (found.length == end - begin && !is_government(end)) return add_place(begin, found);
    if (found.length == end - begin && found.kind != NameKind::person) {
      return found.kind == NameKind::people || found.kind == NameKind::country ? add_place(begin, found)
                                                                               : add_other(begin, end);
    }
    if (ends_in_event(begin, end)) {
      for (std::size_t i = begin; i < end;) {
        const Gazetted part = find_place(words, i, end);
        if (part.length > 0) add_place(i, part);
        i += std::max<std::size_t>(part.length, 1);
      }
      return;
    }
    const bool land = found.kind == NameKind::people || found.kind == NameKind::country;
    if (found.length > 0 && land && !words[end - 1].is(kInstitution)) {
      const std::size_t rest = begin + found.length;
      const std::string_view full = table == nullptr
                                        ? std::string_view()
                                        : table->full_name(words[end - 1].lower, words[begin].span.begin);
      const bool person = end - rest >= 2 || (!full.empty() && !full.starts_with(words[begin].text));
      if (person) {
        add_place(begin, found);
        return add_other(rest, end);
      }
    }
    add_other(begin, end, land);
  }

  // No name of two words or more begins here: a table learns nothing from it.
  bool stands_alone(std::size_t i) const {
    return !words[i].known->begins_long_name() && run_end(i) == i + 1;
  }

  void find() {
    for (std::size_t i = 0; i < words.size();) {
      if (!words[i].capital) {
        ++i;
        continue;
      }
      if (table == nullptr && stands_alone(i)) {
        ++i;
        continue;
      }
      const std::size_t gazetted = is_open(i) ? find_place(words, i, words.size()).length : 0;
      const bool known =
          gazetted > 1 ||
          (gazetted == 1 && !(is_initial(i) && words[i].lexeme != nullptr && words[i].text.size() > 3));
      if (!known && !is_capital(i)) {
        ++i;
        continue;
      }
      std::size_t end = std::max(is_capital(i) ? run_end(i) : i + 1, known ? i + gazetted : 0);
      if (known && gazetted > 0 && i + gazetted > 1) end = std::max(end, run_end(i + gazetted - 1));
      const std::size_t begin = known ? i : initial_begin(i, end);
      if (begin < end) {
        for (std::size_t k = begin; k < end; ++k) words[k].part = Part::name;
        split(begin, end);
      }
      i = end;
    }
  }
};

}  // namespace

std::string_view spelled(const std::vector<Word>& words, std::size_t begin, std::size_t end,
                         std::string& buffer) {
  bool as_it_stands = true;
  for (std::size_t i = begin; i < end && as_it_stands; ++i) {
    const bool one_space =
        i == begin || !words[i].spaced ||
        (words[i].span.begin == words[i - 1].span.end + 1 && words[i].text.data()[-1] == ' ');
    as_it_stands = one_space && (words[i].plain || is_plain(words[i].text));
  }
  if (as_it_stands) return {words[begin].text.data(), words[end - 1].span.end - words[begin].span.begin};
  buffer.clear();
  for (std::size_t i = begin; i < end; ++i) {
    if (i > begin && words[i].spaced) buffer += ' ';
    buffer += plain(words[i].text);
  }
  return buffer;
}

std::vector<Name> find_names(std::vector<Word>& words, const NameTable* table, Spellings& spellings) {
  Finder finder{words, table, spellings};
  finder.find();
  return std::move(finder.names);
}

}  // namespace dateline::extraction
