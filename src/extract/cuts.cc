#include "extract/cuts.h"

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

constexpr std::uint32_t kBytesPerCut = 4;  // or more, in most sentences

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

constexpr Letters kFirstTwo = 0x8080;  // the high bits of the first two bytes

// True when ASCII letters before `to` are a word that surely ends there.
bool ends_letters(std::string_view text, std::uint32_t to, std::uint32_t end) {
  const char c = text[to];
  if (c == ' ') return to + 1 >= end || text[to + 1] != '-';
  return kStarts[static_cast<unsigned char>(c)] == Start::sign && c != '.' && c != '-' && c != '\'' &&
         c != '&';
}

// Of a sign that is the same wherever it stands; mark for all others.
Part part_of_sign(char32_t c) {
  switch (c) {
    case U',':
      return Part::comma;
    case U';':
      return Part::semicolon;
    case U':':
      return Part::colon;
    case U'.':
    case U'!':
    case U'?':
    case U'…':
      return Part::stop;
    case U'(':
    case U'[':
      return Part::open;
    case U')':
    case U']':
      return Part::close;
    case U'–':
    case U'—':
    case U'|':
      return Part::dash;
    case U'%':
    case U'$':
    case U'£':
    case U'€':
    case U'¥':
      return Part::number;
    case U'&':
      return Part::coordinator;
    default:
      return Part::mark;
  }
}

// Reads one sentence from left to right.
struct Reader {
  std::string_view text;
  std::uint32_t at;
  std::uint32_t end;  // of the sentence, or the next time expression
  Spellings& spellings;
  std::vector<Cut>& cuts;
  bool spaced = false;
  bool quoted = false;
  bool marked = false;  // what some signs and words are depends on their neighbors

  Start start() const { return kStarts[static_cast<unsigned char>(text[at])]; }
  char32_t peek(std::uint32_t from) const { return code_point_before(text, from, end); }

  Cut& push(std::uint32_t to, Part part) {
    Cut& cut = cuts.emplace_back(Cut{.span = {at, to}, .part = part, .spaced = spaced, .quoted = quoted});
    at = to;
    spaced = false;
    return cut;
  }

  void push_quote(std::uint32_t to) {
    marked = true;
    push(to, Part::quote);
  }

  Cut& push_spelled(const WordKey& key, std::uint32_t to, bool capital) {
    const std::uint32_t number = spellings.number(key, {text.data() + at, to - at});
    Cut& cut = cuts.emplace_back(Cut{{at, to}, number, Cut::Kind::word, Part::noun, spaced, quoted, capital});
    at = to;
    spaced = false;
    return cut;
  }

  Cut& push_word(const WordKey& key, std::uint32_t to) {
    const std::string_view word{text.data() + at, to - at};
    return push_spelled(key, to, has_capital(word));
  }

  Cut& push_word(std::uint32_t to) { return push_word(exact_key({text.data() + at, to - at}), to); }

  void push_time(std::uint32_t to, std::size_t time) {
    Cut& cut = push(to, Part::time);
    marked = true;
    cut.kind = Cut::Kind::time;
    cut.number = static_cast<std::uint32_t>(time);
    cut.capital = has_capital(cut.span.of(text));
  }

  void read_word() {
    if (read_short_word()) return;
    const Run run = run_at(text, at, end);
    if (!may_go_on(text, run.end, end)) {
      push_word(run.key, run.end);
    } else {
      read_long_word(word_end(text, at, run.end, end));
    }
  }

  // Most words: at most 15 ASCII letters and a sign that ends them. False for others.
  bool read_short_word() {
    const Letters bytes = bytes_at(text, at);
    std::size_t size = count_ascii_letters(bytes);
    const Letters first = first_letters(bytes, size);
    std::uint64_t hash = hash_letters(0, first);
    if (size == kLetters) {
      const Letters more = bytes_at(text, at + kLetters);
      const std::size_t rest = count_ascii_letters(more);
      if (rest == kLetters) return false;
      if (rest > 0) hash = hash_letters(hash, first_letters(more, rest));
      size += rest;
    }
    const std::uint32_t to = at + static_cast<std::uint32_t>(size);
    if (to >= end || !ends_letters(text, to, end)) return false;
    push_spelled({first, hash, static_cast<std::uint32_t>(size)}, to,
                 (letters::capitals(first) & kFirstTwo) != 0);
    if (text[at] == ' ') {
      ++at;
      spaced = true;
    }
    return true;
  }

  // The genitive and the like at the end of a word are words of their own.
  void read_long_word(std::uint32_t to) {
    const std::size_t clitic = clitic_of({text.data() + at, to - at});
    if (clitic == std::string_view::npos) {
      push_word(to);
      return;
    }
    const Word& host = spellings.at(push_word(at + static_cast<std::uint32_t>(clitic)).number);
    const bool after_pronoun =
        host.role() == Role::pronoun || host.role() == Role::relative || host.role() == Role::subordinator;
    const bool after_place = host.lower == "there" || host.lower == "here";
    const bool owns = !after_pronoun && !after_place && text[to - 1] == 's';
    Cut& tail = push_word(to);
    if (owns || spellings.at(tail.number).role() == Role::none) tail.part = Part::genitive;
  }

  void read_sign(const CodePoint& c) {
    const auto to = at + c.size;
    if (const Part part = part_of_sign(c.value); part != Part::mark) {
      push(to, part);
      return;
    }
    switch (c.value) {
      case U'“':
      case U'«':
      case U'`':
      case U'´':
        push_quote(to);
        quoted = true;
        return;
      case U'”':
      case U'»':
        quoted = false;
        push_quote(to);
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
    const bool after_time = !spaced && !cuts.empty() && cuts.back().kind == Cut::Kind::time;
    if (after_time && peek(to) == U's' && !is_word(peek(to + 1))) {
      push(to + 1, Part::genitive);
      return;
    }
    if (c.value != U'‘' && (after_time || is_after_s()) && !quoted && is_space(peek(to))) {
      push(to, Part::genitive);
      return;
    }
    const bool opening = c.value == U'‘' || spaced || cuts.empty();
    push_quote(to);
    quoted = opening;
  }

  bool is_after_s() const {
    return !spaced && !cuts.empty() && cuts.back().kind == Cut::Kind::word && (text[at - 1] | 0x20) == 's';
  }

  void read_wide() {
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      at += c.size;
      spaced = true;
    } else if (is_word(c.value)) {
      read_long_word(word_end(text, at, at, end));
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

void cut_sentence(std::string_view text, Span sentence, const std::vector<Timex>& times,
                  std::size_t first_time, std::size_t last_time, Spellings& spellings,
                  std::vector<Cut>& cuts) {
  cuts.clear();
  cuts.reserve(sentence.size() / kBytesPerCut);
  Reader reader{
      .text = text, .at = sentence.begin, .end = sentence.end, .spellings = spellings, .cuts = cuts};
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
  mark_dateline(text, cuts);
  if (reader.marked) mark_together(text, cuts);
}

}  // namespace dateline::extraction
