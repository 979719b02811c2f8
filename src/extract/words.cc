#include "extract/words.h"

#include <algorithm>
#include <array>

#include "extract/signs.h"
#include "extract/spellings.h"
#include "extract/word_end.h"
#include "extract/word_marks.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::uint32_t kBytesPerWord = 5;  // or more, in most sentences

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }

// What begins with a byte.
enum class Start : std::uint8_t { sign, word, space, wide };

constexpr Start start_of(unsigned char byte) {
  const char32_t c = byte;
  if (c >= 0x80) return Start::wide;
  if (c == U' ' || (c >= U'\t' && c <= U'\r')) return Start::space;
  const char32_t small = c | 0x20U;
  return is_digit(c) || (small >= U'a' && small <= U'z') ? Start::word : Start::sign;
}

constexpr auto kStarts = [] {
  std::array<Start, 256> starts{};
  for (std::size_t byte = 0; byte < starts.size(); ++byte)
    starts[byte] = start_of(static_cast<unsigned char>(byte));
  return starts;
}();

// Reads one sentence from left to right.
struct Reader {
  std::string_view text;
  std::uint32_t at;
  std::uint32_t end;  // of the sentence, or the next time expression
  Spellings& spellings;
  std::vector<Word>& words;
  bool spaced = false;
  bool quoted = false;

  Start start() const { return kStarts[static_cast<unsigned char>(text[at])]; }
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

  void push_quote(std::uint32_t to) { push(to, Part::quote).joint = true; }

  Word& push_word(const WordKey& key, std::uint32_t to) {
    return place(words.emplace_back(spellings.word(key, {text.data() + at, to - at})), to);
  }

  Word& push_word(std::uint32_t to) { return push_word(exact_key({text.data() + at, to - at}), to); }

  void push_time(std::uint32_t to, std::size_t time) {
    Word& word = push(to, Part::time);
    word.time = time;
    word.lower = spellings.lower(word.text);
    word.capital = has_capital(word.text);
  }

  void read_word() {
    const Run run = run_at(text, at, end);
    if (!may_go_on(text, run.end, end)) {
      push_word(run.key, run.end);
    } else {
      read_long_word(word_end(text, at, run.end, end));
    }
  }

  // The genitive and the like at the end of a word are words of their own.
  void read_long_word(std::uint32_t to) {
    const std::size_t clitic = clitic_of({text.data() + at, to - at});
    if (clitic == std::string_view::npos) {
      push_word(to);
      return;
    }
    const Word& host = push_word(at + static_cast<std::uint32_t>(clitic));
    const bool after_pronoun =
        host.role() == Role::pronoun || host.role() == Role::relative || host.role() == Role::subordinator;
    const bool after_place = host.lower == "there" || host.lower == "here";
    const bool owns = !after_pronoun && !after_place && text[to - 1] == 's';
    Word& tail = push_word(to);
    if (owns || tail.role() == Role::none) tail.part = Part::genitive;
  }

  void read_quote(std::uint32_t size) {
    quoted = false;
    push_quote(at + size);
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
        push_quote(to);
        quoted = true;
        return;
      case U'”':
      case U'»':
        read_quote(c.size);
        return;
      case U'`':
      case U'´':
        push_quote(to);
        quoted = true;
        return;
      case U'"':
        push_quote(to);
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
    push_quote(to);
    quoted = opening;
  }

  void read_wide() {
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

  void read_one() {
    switch (start()) {
      case Start::word:
        return read_word();
      case Start::space:
        ++at;
        spaced = true;
        return;
      case Start::sign:
        return read_sign({static_cast<unsigned char>(text[at]), 1});
      case Start::wide:
        return read_wide();
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
