#include "extract/word_end.h"

#include <array>
#include <string>

#include "extract/signs.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

// One letter, or letters with points between them (U.S), or a title or company ending (Adm, Inc): the point
// belongs to it.
bool takes_point(std::string_view word) {
  const bool initials = count_code_points(word) == 1
                            ? is_letter(code_point_at(word, 0).value) && word != "I" && word != "a"
                            : word.size() >= 3 && word[word.size() - 2] == '.';
  return initials || lexicon<"abbreviated">().has(word);
}

// Looks at the sign behind what is surely of the word.
struct Joint {
  std::string_view text;
  std::uint32_t begin;
  std::uint32_t end;

  char32_t peek(std::uint32_t from) const { return code_point_before(text, from, end); }
  std::string_view word(std::uint32_t to) const { return {text.data() + begin, to - begin}; }

  bool joins(std::uint32_t to, const CodePoint& c) const {
    const char32_t next = peek(to + c.size);
    const char32_t before = static_cast<unsigned char>(text[to - 1]);
    return (is_hyphen(c.value) && is_word(next)) || (is_apostrophe(c.value) && is_letter(next)) ||
           (c.value == U'&' && is_upper(next) && before < 0x80 && is_upper(before)) ||
           ((c.value == U'.' || c.value == U',') && is_digit(before) && is_digit(next)) ||
           (c.value == U'.' && takes_point(word(to)));
  }

  // Past the hyphen after `to` of a compound that is set with spaces, else `to`: anti - government, 47 - year
  // - old.
  std::uint32_t past_spaced_hyphen(std::uint32_t to) const {
    const std::uint32_t next = to + static_cast<std::uint32_t>(kSpacedHyphen.size());
    if (next >= end || text[to + 1] != '-' || text[to + 2] != ' ' || !is_word(peek(next))) return to;
    const std::string_view all = word(to);
    const std::string first = dateline::lower(all.substr(all.rfind(' ') + 1));
    const std::uint32_t last = run_at(text, next, end).end;
    const std::string_view second{text.data() + next, last - next};
    const auto kind = lexicon<"hyphenated">().value(first);
    const bool number = kind == "number" || is_digit(static_cast<unsigned char>(first.back()));
    const bool joined =
        kind == "first" || (number && lexicon<"units">().has(second)) ||
        (lexicon<"hyphenated">().value(second) == "last" && !text.substr(last).starts_with(" by "));
    return joined ? next : to;
  }
};

}  // namespace

std::uint32_t word_end(std::string_view text, std::uint32_t begin, std::uint32_t to, std::uint32_t end) {
  const Joint joint{text, begin, end};
  while (to < end) {
    const CodePoint c = code_point_at(text, to);
    const std::uint32_t next = c.value == U' '                          ? joint.past_spaced_hyphen(to)
                               : is_word(c.value) || joint.joins(to, c) ? to + c.size
                                                                        : to;
    if (next == to) break;
    to = run_at(text, next, end).end;
  }
  return to;
}

std::size_t clitic_of(std::string_view word) {
  static constexpr std::array<std::string_view, 14> kClitics{"'s",  "’s",  "'S",  "’S", "'re", "’re", "'ve",
                                                             "’ve", "'ll", "’ll", "'d", "’d",  "'m",  "’m"};
  const std::size_t straight = word.rfind('\'');
  const std::size_t curly = word.rfind("’");
  const std::size_t apostrophe =
      curly == std::string_view::npos || (straight != std::string_view::npos && straight > curly) ? straight
                                                                                                  : curly;
  if (apostrophe == std::string_view::npos || apostrophe == 0) return std::string_view::npos;
  const bool clitic = std::find(kClitics.begin(), kClitics.end(), word.substr(apostrophe)) != kClitics.end();
  return clitic ? apostrophe : std::string_view::npos;
}

}  // namespace dateline::extraction
