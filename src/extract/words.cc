#include "extract/words.h"

#include <algorithm>
#include <array>

#include "extract/signs.h"
#include "extract/word_marks.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::uint32_t kBytesPerWord = 5;  // or more, in most sentences

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }
// ASCII letters and digits, as bits.
constexpr std::uint8_t kInWord = 1;
constexpr std::uint8_t kCapital = 2;
constexpr std::array<std::uint8_t, 256> kBytes = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = '0'; c <= '9'; ++c) kinds[c] = kInWord;
  for (std::size_t c = 'a'; c <= 'z'; ++c) kinds[c] = kInWord;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) kinds[c] = kInWord | kCapital;
  return kinds;
}();

// The part that a word has by its role alone; Role is in this order.
constexpr std::array<Part, 16> kPartOfRole{
    Part::noun,        Part::determiner,  Part::possessive, Part::pronoun,
    Part::preposition, Part::coordinator, Part::relative,   Part::subordinator,
    Part::auxiliary,   Part::auxiliary,   Part::auxiliary,  Part::auxiliary,
    Part::negation,    Part::preposition, Part::adverb,     Part::number};
static_assert(static_cast<std::size_t>(Role::number) + 1 == kPartOfRole.size());

// Reads one sentence from left to right.
struct Reader {
  std::string_view text;
  std::uint32_t at;
  std::uint32_t end;  // of the sentence, or the next time expression
  Spellings& spellings;
  std::vector<Word> words = {};
  bool spaced = false;
  bool quoted = false;

  char32_t peek(std::uint32_t from) const { return from < end ? code_point_at(text, from).value : U'\0'; }

  Word& push(std::uint32_t to, Part part) {
    Word& word = words.emplace_back();
    word.span = {at, to};
    word.text = word.span.of(text);
    word.part = part;
    word.spaced = spaced;
    word.quoted = quoted;
    const CodePoint first = code_point_at(text, at);
    word.capital = is_upper(first.value) || (is_letter(first.value) && at + first.size < to &&
                                             is_upper(code_point_at(text, at + first.size).value));
    at = to;
    spaced = false;
    return word;
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
    if (next >= end || text.substr(to, kSpacedHyphen.size()) != kSpacedHyphen || !is_word(peek(next)))
      return to;
    const std::string_view all{text.data() + at, to - at};
    const std::string first = dateline::lower(all.substr(all.rfind(' ') + 1));
    std::uint32_t last = next;
    while (last < end && kBytes[static_cast<unsigned char>(text[last])] != 0) ++last;
    const std::string_view second{text.data() + next, last - next};
    const auto kind = lexicon<"hyphenated">().value(first);
    const bool number = kind == "number" || is_digit(static_cast<unsigned char>(first.back()));
    const bool joined =
        kind == "first" || (number && lexicon<"units">().has(second)) ||
        (lexicon<"hyphenated">().value(second) == "last" && !text.substr(last).starts_with(" by "));
    return joined ? next : to;
  }

  struct End {
    std::uint32_t at;
    bool plain = true;  // ASCII letters and digits only
    bool small = true;  // none of them a capital
  };

  // The end of the word that begins at `at`.
  End word_end() const {
    End to{at};
    std::uint8_t seen = 0;
    while (to.at < end) {
      const std::uint8_t kind = kBytes[static_cast<unsigned char>(text[to.at])];
      if (kind != 0) {
        seen |= kind;
        ++to.at;
        continue;
      }
      if (text[to.at] == ' ') {
        const std::uint32_t next = past_spaced_hyphen(to.at);
        if (next == to.at) break;
        to.plain = false;
        to.at = next;
        continue;
      }
      const CodePoint c = code_point_at(text, to.at);
      if (!is_word(c.value) && !joins(to.at, c)) break;
      to.plain = false;
      to.at += c.size;
    }
    to.small = (seen & kCapital) == 0;
    return to;
  }

  void read_word() {
    const auto [to, plain, small] = word_end();
    if (plain) {
      Word& word = push(to, Part::noun);
      return finish(word, small ? word.text : spellings.lower(word.text));
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
      finish(push(to, Part::noun));
      return;
    }
    Word& host = push(at + static_cast<std::uint32_t>(apostrophe), Part::noun);
    finish(host);
    const bool after_pronoun =
        host.role() == Role::pronoun || host.role() == Role::relative || host.role() == Role::subordinator;
    const bool after_place = host.lower == "there" || host.lower == "here";
    Word& clitic = push(to, Part::genitive);  // `host` may have moved
    finish(clitic);
    if (tail.back() == 's' && !after_pronoun && !after_place) clitic.part = Part::genitive;
  }

  void finish(Word& word) { finish(word, spellings.lower(word.text)); }

  static void finish(Word& word, std::string_view lower) {
    word.lower = lower;
    word.known = &known_word(lower);
    word.lexeme = word.known->lexeme;
    const Role role = word.role();
    if (role == Role::none) {
      if (is_digit(static_cast<unsigned char>(word.text[0])))
        word.part = lower.find('-') == std::string_view::npos ? Part::number : Part::adjective;
    } else {
      word.part = kPartOfRole[static_cast<std::size_t>(role)];
      if (role == Role::relative && lower == "that") word.part = Part::that;
      if (role == Role::preposition && lower == "to") word.part = Part::to;
    }
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

std::vector<Word> read_words(std::string_view text, Span sentence, const std::vector<Timex>& times,
                             std::size_t first_time, std::size_t last_time, Spellings& spellings) {
  Reader reader{.text = text, .at = sentence.begin, .end = sentence.end, .spellings = spellings};
  reader.words.reserve(sentence.size() / kBytesPerWord + 4);
  std::size_t next = first_time;
  while (reader.at < sentence.end) {
    while (next < last_time && times[next].span.begin < reader.at) ++next;
    reader.end =
        next < last_time && times[next].span.end <= sentence.end ? times[next].span.begin : sentence.end;
    if (reader.at == reader.end) {
      reader.end = sentence.end;
      Word& word = reader.push(end_of_time(times[next], sentence), Part::time);
      word.time = next++;
      word.lower = spellings.lower(word.text);
      continue;
    }
    reader.read_one();
  }
  mark_together(reader.words);
  return std::move(reader.words);
}

}  // namespace dateline::extraction
