#include "extract/phrases.h"

#include <algorithm>
#include <array>

#include "text/one_of.h"

namespace dateline::extraction {

namespace {

bool goes_on(const Word& word) {
  return PartSet{Part::noun, Part::name, Part::adjective, Part::number, Part::genitive}.has(word.part);
}

// 1979, 2003-2011, third-quarter: as an adjective far more often than as an adverb when a noun follows.
bool is_adjectival(const Word& word) {
  const bool year =
      word.text.size() >= 4 && word.text.find_first_not_of("0123456789-–s") == std::string_view::npos;
  return year || word.text.find('-') != std::string_view::npos || word.lower.ends_with("quarter");
}

}  // namespace

std::size_t head_from(const std::vector<Word>& words, std::size_t i) {
  std::size_t head = kNone;
  for (; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.part == Part::noun || word.part == Part::name) {
      head = i;
    } else if (word.part == Part::genitive || word.part == Part::adjective || word.part == Part::number) {
      continue;
    } else if (word.part == Part::scare_quote || word.part == Part::mark) {
      if (head != kNone && word.part == Part::scare_quote &&
          (i + 1 >= words.size() || !goes_on(words[i + 1])))
        break;
    } else if (word.part == Part::time && i + 1 < words.size() && goes_on(words[i + 1]) && head == kNone) {
      continue;
    } else if (word.part == Part::adverb && i + 1 < words.size() && words[i + 1].part == Part::adjective) {
      continue;
    } else {
      break;
    }
  }
  return head;
}

std::size_t words_of_distance(const std::vector<Word>& words, std::size_t i) {
  const bool unit = i >= 2 && is_one_of(words[i - 1].lower, {"day", "week", "month", "year"});
  return unit && words[i - 2].lower == "the" ? 2 : 0;
}

bool begins_behind_noun(const std::vector<Word>& words, std::size_t i) {
  if (i == 0) return false;
  const Word& before = words[i - 1];
  if (words[i].part == Part::name && words[i].name != before.name)
    return before.noun != nullptr && !before.capital;
  return opens_phrase(words[i]) && (before.part == Part::noun || before.part == Part::name);
}

bool premodifies(const std::vector<Word>& words, std::size_t i) {
  if (i + 1 >= words.size()) return false;
  const Word& next = words[i + 1];
  if (next.part == Part::genitive) return true;
  if (next.part == Part::coordinator && i + 2 < words.size() &&
      words[i + 2].part == Part::time) {  // the 1990 and 1995 elections
    return i > 0 && is_inside_phrase(words[i - 1]) && premodifies(words, i + 2);
  }
  if (next.part != Part::noun && next.part != Part::name && next.part != Part::adjective) return false;
  const std::size_t head = head_from(words, i + 1);
  const bool event = head != kNone && words[head].noun != nullptr;
  if (words[i].lower.starts_with("the ")) return event && next.part != Part::name;  // the 20 April explosion
  if (i == 0) return event && is_adjectival(words[i]);
  const Word& before = words[i - 1];
  switch (before.part) {
    case Part::determiner:
    case Part::possessive:
    case Part::genitive:
    case Part::adjective:
      return true;
    case Part::verb:
      if (next.part == Part::noun && words[i].text.find('-') != std::string_view::npos) return true;
      [[fallthrough]];
    case Part::noun:
    case Part::name:
    case Part::to:
      return event && is_adjectival(words[i]) && next.part != Part::name;
    case Part::coordinator:
      return i >= 2 && words[i - 2].part == Part::time && event;
    case Part::preposition:
      return event && !is_one_of(before.lower, {"in", "on", "at", "by", "from", "until", "till"});
    default:
      return false;
  }
}

bool is_adverbial_time(const std::vector<Word>& words, std::size_t i) {
  return i < words.size() && words[i].part == Part::time && !premodifies(words, i);
}

bool heads_entry(const std::vector<Word>& words, std::size_t i) {
  if (i + 1 >= words.size() || words[i].part != Part::time) return false;
  if (words[i + 1].part != Part::dash && words[i + 1].part != Part::colon) return false;
  return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i),
                     [](const Word& before) { return before.part == Part::mark; });
}

Range phrase_around(const std::vector<Word>& words, std::size_t i) {
  Range range{i, i + 1};
  while (range.begin > 0) {
    const Word& word = words[range.begin - 1];
    const bool time = word.part == Part::time && premodifies(words, range.begin - 1);
    const bool adverb = word.part == Part::adverb && words[range.begin].part == Part::adjective &&
                        range.begin >= 2 && is_inside_phrase(words[range.begin - 2]);
    if (!is_inside_phrase(word) && !time && !adverb) break;
    --range.begin;
    if (word.part == Part::determiner || word.part == Part::possessive) break;
  }
  const std::size_t head = head_from(words, i);
  if (head != kNone) range.end = head + 1;
  return range;
}

bool is_head(const std::vector<Word>& words, std::size_t i) {
  return i + 1 >= words.size() || !goes_on(words[i + 1]) || words[i + 1].part == Part::number;
}

bool is_place_comma(const std::vector<Word>& words, std::size_t i) {
  if (i == 0 || i + 1 >= words.size() || words[i].part != Part::comma) return false;
  if (words[i - 1].part != Part::name || words[i + 1].part != Part::name ||
      words[i - 1].name == words[i + 1].name)
    return false;
  std::size_t end = i + 2;
  while (end < words.size() && words[end].name == words[i + 1].name) ++end;
  std::size_t begin = i - 1;
  while (begin > 0 && words[begin - 1].name == words[i - 1].name) --begin;
  const bool locative = begin > 0 && words[begin - 1].part == Part::preposition;
  const bool list = end < words.size() &&
                    (words[end].part == Part::coordinator || words[end].part == Part::comma) &&
                    end + 1 < words.size() && words[end + 1].part == Part::name;
  return locative && !list;
}

std::size_t before_adjunct(const std::vector<Word>& words, std::size_t end) {
  if (words[end].part != Part::comma) return end;
  for (std::size_t i = end; i-- > 1;) {
    if (words[i].part == Part::comma) return words[i + 1].part == Part::preposition ? i - 1 : end;
  }
  return end;
}

}  // namespace dateline::extraction
