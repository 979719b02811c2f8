#include "extract/words.h"

#include <algorithm>
#include <array>

#include "extract/signs.h"
#include "extract/spellings.h"
#include "extract/word_marks.h"
#include "text/letters.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::uint32_t kBytesPerWord = 5;  // or more, in most sentences

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }
// Reads one sentence from left to right.
struct Reader {
  std::string_view text;
  std::uint32_t at;
  std::uint32_t end;  // of the sentence, or the next time expression
  Spellings& spellings;
  std::vector<Word>& words;
  bool spaced = false;
  bool quoted = false;

  char32_t peek(std::uint32_t from) const { return from < end ? code_point_at(text, from).value : U'\0'; }

  Word& place(Word& word, std::uint32_t to) {
    word.span = {at, to};
    word.text = {text.data() + at, to - at};
    word.spaced = spaced;
    word.quoted = quoted;
    at = to;
    spaced = false;
    return word;
  }

  Word& push(std::uint32_t to, Part part) {
    Word& sign = place(words.emplace_back(), to);
    sign.part = part;
    return sign;
  }

  Word& push_word(std::uint32_t to) {
    return place(words.emplace_back(spellings.word({text.data() + at, to - at})), to);
  }

  void push_time(std::uint32_t to, std::size_t time) {
    Word& word = push(to, Part::time);
    word.time = time;
    word.lower = spellings.lower(word.text);
    word.capital = has_capital(word.text);
  }

  // One letter, or letters with points between them (U.S), or a title or company ending (Adm, Inc): the point
  // belongs to it.
  bool takes_point(std::string_view word) const {
    const bool initials = count_code_points(word) == 1
                              ? is_letter(code_point_at(word, 0).value) && word != "I" && word != "a"
                              : word.size() >= 3 && word[word.size() - 2] == '.';
    if (initials) return true;
    return lexicon<"abbreviated">().has(word);
  }

  // True when the sign at `to` stands inside the word that begins at `at`: hyphens, apostrophes, points and
  // commas.
  bool joins(std::uint32_t to, const CodePoint& c) const {
    const char32_t next = peek(to + c.size);
    const char32_t before = static_cast<unsigned char>(text[to - 1]);
    return (is_hyphen(c.value) && is_word(next)) || (is_apostrophe(c.value) && is_letter(next)) ||
           (c.value == U'&' && is_upper(next) && before < 0x80 && is_upper(before)) ||
           ((c.value == U'.' || c.value == U',') && is_digit(before) && is_digit(next)) ||
           (c.value == U'.' && takes_point({text.data() + at, to - at}));
  }

  // Past the hyphen after `to` of a compound that is set with spaces, else `to`: anti - government, 47 - year
  // - old.
  std::uint32_t past_spaced_hyphen(std::uint32_t to) const {
    const std::uint32_t next = to + static_cast<std::uint32_t>(kSpacedHyphen.size());
    if (next >= end || text[to + 1] != '-' || text[to + 2] != ' ' || !is_word(peek(next))) return to;
    const std::string_view all{text.data() + at, to - at};
    const std::string first = dateline::lower(all.substr(all.rfind(' ') + 1));
    const std::uint32_t last = run_end(next);
    const std::string_view second{text.data() + next, last - next};
    const auto kind = lexicon<"hyphenated">().value(first);
    const bool number = kind == "number" || is_digit(static_cast<unsigned char>(first.back()));
    const bool joined =
        kind == "first" || (number && lexicon<"units">().has(second)) ||
        (lexicon<"hyphenated">().value(second) == "last" && !text.substr(last).starts_with(" by "));
    return joined ? next : to;
  }

  // The end of the ASCII letters and digits that begin at `from`.
  std::uint32_t run_end(std::uint32_t from) const {
    while (from < end) {
      const std::size_t count = count_ascii_letters_and_digits(bytes_at(text, from));
      from += static_cast<std::uint32_t>(count);
      if (count < kLetters) break;
    }
    return std::min(from, end);
  }

  struct End {
    std::uint32_t at;
    bool plain = true;  // ASCII letters and digits only
  };

  // The end of the word that begins at `at`.
  End word_end() const {
    End to{at};
    while ((to.at = run_end(to.at)) < end) {
      const bool space = text[to.at] == ' ';
      const CodePoint c = code_point_at(text, to.at);
      const std::uint32_t next = space                                 ? past_spaced_hyphen(to.at)
                                 : is_word(c.value) || joins(to.at, c) ? to.at + c.size
                                                                       : to.at;
      if (next == to.at) break;
      to = {next, false};
    }
    return to;
  }

  void read_word() {
    const auto [to, plain] = word_end();
    if (plain) {
      push_word(to);
      return;
    }
    const std::string_view whole{text.data() + at, to - at};
    const std::size_t straight = whole.rfind('\'');
    const std::size_t curly = whole.rfind("’");
    const std::size_t apostrophe =
        curly == std::string_view::npos || (straight != std::string_view::npos && straight > curly) ? straight
                                                                                                    : curly;
    const std::string_view tail =
        apostrophe == std::string_view::npos || apostrophe == 0 ? "" : whole.substr(apostrophe);
    static constexpr std::array<std::string_view, 14> kClitics{"'s",  "’s",  "'S",  "’S", "'re", "’re", "'ve",
                                                               "’ve", "'ll", "’ll", "'d", "’d",  "'m",  "’m"};
    if (std::find(kClitics.begin(), kClitics.end(), tail) == kClitics.end()) {
      push_word(to);
      return;
    }
    const Word& host = push_word(at + static_cast<std::uint32_t>(apostrophe));
    const bool after_pronoun =
        host.role() == Role::pronoun || host.role() == Role::relative || host.role() == Role::subordinator;
    const bool after_place = host.lower == "there" || host.lower == "here";
    const bool owns = tail.back() == 's' && !after_pronoun && !after_place;
    Word& clitic = push_word(to);
    if (owns || clitic.role() == Role::none) clitic.part = Part::genitive;
  }

  void read_quote(std::uint32_t size) {
    quoted = false;
    push(at + size, Part::quote);
  }

  void read_sign(const CodePoint& c) {
    const auto to = at + c.size;
    switch (c.value) {
      case U',':
        push(to, Part::comma);
        return;
      case U';':
        push(to, Part::semicolon);
        return;
      case U':':
        push(to, Part::colon);
        return;
      case U'.':
      case U'!':
      case U'?':
      case U'…':
        push(to, Part::stop);
        return;
      case U'(':
      case U'[':
        push(to, Part::open);
        return;
      case U')':
      case U']':
        push(to, Part::close);
        return;
      case U'–':
      case U'—':
      case U'|':
        push(to, Part::dash);
        return;
      case U'%':
      case U'$':
      case U'£':
      case U'€':
      case U'¥':
        push(to, Part::number);
        return;
      case U'&':
        push(to, Part::coordinator).lower = "&";
        return;
      case U'“':
      case U'«':
        push(to, Part::quote);
        quoted = true;
        return;
      case U'”':
      case U'»':
        read_quote(c.size);
        return;
      case U'`':
      case U'´':
        push(to, Part::quote);
        quoted = true;
        return;
      case U'"':
        push(to, Part::quote);
        quoted = !quoted;
        return;
      default:
        break;
    }
    if (is_apostrophe(c.value) || c.value == U'‘') return read_single_quote(c);
    if (c.value == U'-' && peek(to) == U'-') {
      push(to + 1, Part::dash);
      return;
    }
    const bool dash = c.value == U'-' && spaced && is_space(peek(to));
    push(to, dash ? Part::dash : Part::mark);
  }

  // The genitive of a plural (the rebels' leader), or a quotation mark.
  void read_single_quote(const CodePoint& c) {
    const auto to = at + c.size;
    if (!spaced && !words.empty() && words.back().time != kNone && peek(to) == U's' &&
        !is_word(peek(to + 1))) {
      push(to + 1, Part::genitive);
      return;
    }
    const bool after_s =
        !spaced && !words.empty() && (words.back().lower.ends_with('s') || words.back().time != kNone);
    if (c.value != U'‘' && after_s && !quoted && is_space(peek(to))) {
      push(to, Part::genitive);
      return;
    }
    const bool opening = c.value == U'‘' || spaced || words.empty();
    push(to, Part::quote);
    quoted = opening;
  }

  void read_one() {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      at += c.size;
      spaced = true;
    } else if (is_word(c.value)) {
      read_word();
    } else {
      read_sign(c);
    }
  }
};

// The last byte of the time expression, with the other end of its range when that follows in the same
// sentence.
std::uint32_t end_of_time(const Timex& time, Span sentence) {
  const bool range = time.range && time.range->is_start && time.range->other.end <= sentence.end;
  return range ? std::max(time.span.end, time.range->other.end) : time.span.end;
}

}  // namespace

void read_words(std::string_view text, Span sentence, const std::vector<Timex>& times, std::size_t first_time,
                std::size_t last_time, Spellings& spellings, std::vector<Word>& words) {
  words.clear();
  words.reserve(sentence.size() / kBytesPerWord + 4);
  Reader reader{
      .text = text, .at = sentence.begin, .end = sentence.end, .spellings = spellings, .words = words};
  std::size_t next = first_time;
  while (reader.at < sentence.end) {
    while (next < last_time && times[next].span.begin < reader.at) ++next;
    reader.end =
        next < last_time && times[next].span.end <= sentence.end ? times[next].span.begin : sentence.end;
    if (reader.at == reader.end) {
      reader.end = sentence.end;
      reader.push_time(end_of_time(times[next], sentence), next);
      ++next;
      continue;
    }
    while (reader.at < reader.end) reader.read_one();
  }
  mark_together(words);
}

}  // namespace dateline::extraction
