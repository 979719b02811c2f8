#include "segment/sentence_end.h"

#include <algorithm>

#include "segment/abbreviation.h"
#include "segment/characters.h"
#include "text/lexicon.h"
#include "text/utf8.h"
#include "text/wide.h"

namespace dateline {

namespace {

// Bytes that may begin a mark: . ! ? and the first of "…".
wide::Found may_end(wide::Bytes bytes) {
  constexpr auto kEllipsis = static_cast<signed char>(0xE2);
  return (bytes == '.') | (bytes == '!') | (bytes == '?') | (bytes == kEllipsis);
}

struct Mark {
  enum class Kind { stop, loud, ellipsis };
  Span span;
  Kind kind = Kind::stop;
};

// The words after a mark.
struct Next {
  Span word;                  // letters only; empty before a number or a sign
  char32_t first = 0;         // first character after quotes and brackets that open
  bool is_bracketed = false;  // an opening round bracket stands before it
  bool is_on_new_line = false;
};

bool is_lower(char32_t c) { return is_letter(c) && !is_upper(c); }
bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

class Scanner {
 public:
  Scanner(std::string_view text, Span rest)
      : text_(text.substr(0, rest.end)), begin_(rest.begin), limit_(rest.end) {}

  std::uint32_t find() const {
    for (std::uint32_t at = next_candidate(begin_); at < limit_; at = next_candidate(at)) {
      if (mark_size(text_, at) == 0) {
        ++at;
        continue;
      }
      const Mark mark = read_mark(at);
      std::uint32_t end = skip_closers(text_, mark.span.end);
      if (end == limit_ || ends(mark, end)) return end;
      at = end;
    }
    return limit_;
  }

 private:
  // The first byte from `at` on that may begin a mark; limit_ when there is none.
  std::uint32_t next_candidate(std::uint32_t at) const {
    return at < limit_ ? static_cast<std::uint32_t>(wide::find(text_, at, may_end)) : limit_;
  }

  // A run of marks: "?!", "...", "…", ". . .".
  Mark read_mark(std::uint32_t at) const {
    Mark mark{{at, at}, Mark::Kind::stop};
    int dots = 0;
    while (const std::uint32_t size = mark_size(text_, mark.span.end)) {
      const char c = text_[mark.span.end];
      dots += c == '.' ? 1 : size > 1 ? 3 : 0;
      if (c == '!' || c == '?') mark.kind = Mark::Kind::loud;
      mark.span.end += size;
      if (text_.substr(mark.span.end).starts_with(" .") && c == '.') ++mark.span.end;
    }
    if (dots > 2 && mark.kind == Mark::Kind::stop) mark.kind = Mark::Kind::ellipsis;
    return mark;
  }

  bool ends(const Mark& mark, std::uint32_t& end) const {
    if (!is_space(code_point_at(text_, end).value)) return is_glued_start(mark, end);
    Next next = read_next(end);
    if (next.first == 0x201D || next.first == 0xBB) {  // a closing quote that stands apart
      end = skip_closers(text_, next.word.begin);
      if (end == limit_) return true;
      next = read_next(end);
    }
    if (next.first == 0) return true;
    if (is_dash(next.first))
      return next.is_on_new_line && mark.kind == Mark::Kind::stop && !before(mark).may_go_on;
    switch (mark.kind) {
      case Mark::Kind::loud:
        return ends_loudly(mark, next);
      case Mark::Kind::ellipsis:
        return ends_in_ellipsis(mark, next);
      default:
        return ends_in_stop(mark, next);
    }
  }

  Next read_next(std::uint32_t at) const {
    Next next;
    while (at < limit_) {
      const CodePoint c = code_point_at(text_, at);
      if (c.value == U'\n') next.is_on_new_line = true;
      if (c.value == U'(') next.is_bracketed = true;
      if (!is_space(c.value) && !is_opener(c.value)) break;
      at += c.size;
    }
    next.word = {at, at};
    if (at >= limit_) return next;
    next.first = code_point_at(text_, at).value;
    while (next.word.end < limit_) {
      const CodePoint c = code_point_at(text_, next.word.end);
      if (!is_letter(c.value)) break;
      next.word.end += c.size;
    }
    return next;
  }

  // "of the war.The talks": a full stop that lacks its space.
  bool is_glued_start(const Mark& mark, std::uint32_t end) const {
    if (mark.kind != Mark::Kind::stop || mark.span.begin < begin_ + 2) return false;
    const auto is_small = [&](std::uint32_t at) { return text_[at] >= 'a' && text_[at] <= 'z'; };
    return is_small(mark.span.begin - 1) && is_small(mark.span.begin - 2) && is_starter(read_next(end));
  }

  bool is_starter(const Next& next) const {
    static const Lexicon& words = lexicon("sentence_words");
    if (!is_upper(next.first)) return false;
    if (next.word.end < limit_ && text_[next.word.end] == '-') return false;
    return words.value(next.word.of(text_)) == "starter";
  }

  Abbreviation before(const Mark& mark) const {
    return abbreviation_before(text_, {begin_, mark.span.begin});
  }

  bool ends_loudly(const Mark& mark, const Next& next) const {
    if (is_lower(next.first)) return false;
    return !is_exclaiming_name(text_, {begin_, mark.span.end}) || is_starter(next);
  }

  // With white space before it, words were left out: "the ... President".
  bool ends_in_ellipsis(const Mark& mark, const Next& next) const {
    if (is_lower(next.first)) return false;
    const bool is_apart = mark.span.begin > begin_ && text_[mark.span.begin - 1] == ' ';
    return !is_apart || is_starter(next);
  }

  bool ends_in_stop(const Mark& mark, const Next& next) const {
    const Abbreviation word = before(mark);
    if (is_lower(next.first)) return !word.may_go_on && is_camel(next);
    switch (word.kind) {
      case Abbreviation::Kind::none:
        return true;
      case Abbreviation::Kind::never:
        return false;
      case Abbreviation::Kind::number:
        return !is_digit(next.first);
      case Abbreviation::Kind::clock:
        return !is_digit(next.first) && !next.is_bracketed && !goes_on_after_clock(next);
      case Abbreviation::Kind::any:
        return is_starter(next);
      default:
        return true;
    }
  }

  // "iPhone", "eBay".
  bool is_camel(const Next& next) const {
    const std::string_view word = next.word.of(text_);
    return word.size() > 2 && is_upper(code_point_at(word, code_point_at(word, 0).size).value);
  }

  bool goes_on_after_clock(const Next& next) const {
    const std::string_view word = next.word.of(text_);
    return lexicon("weekdays").has(word) || lexicon("months").has(word) || lexicon("timezones").has(word) ||
           lexicon("sentence_words").value(word) == "after-clock";
  }

  std::string_view text_;
  std::uint32_t begin_;
  std::uint32_t limit_;
};

}  // namespace

std::uint32_t find_sentence_end(std::string_view text, Span rest) { return Scanner(text, rest).find(); }

bool is_cut_off(std::string_view text, Span span) {
  std::uint32_t end = span.end;
  while (end > span.begin && is_closer(last_code_point(text, end))) end -= last_size(text, end);
  if (end == span.begin) return false;
  const char32_t last = last_code_point(text, end);
  if (last == U'!' || last == U'?' || last == U':' || last == 0x2026) return false;
  return last != U'.' || abbreviation_before(text, {span.begin, end - 1}).may_go_on;
}

}  // namespace dateline
