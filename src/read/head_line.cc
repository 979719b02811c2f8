#include "read/head_line.h"

#include <algorithm>

#include "read/line_shape.h"
#include "read/written_date.h"
#include "text/lexicon.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t kMostBytes = 200;
constexpr int kMostNames = 8;            // words of names, places and outlets beside a date
constexpr int kMostNamesUnlabelled = 4;  // when no label says what the line is
constexpr int kMostNamesAfterBy = 8;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool starts_upper(std::string_view word) { return is_upper(code_point_at(word, 0).value); }

// A mark that parts names from dates: | - – — · • / ~
bool is_sign(char32_t c) {
  return c == U'|' || c == U'-' || c == U'/' || c == U'~' || c == 0x2013 || c == 0x2014 || c == 0xB7 ||
         c == 0x2022;
}

std::string_view without_marks(std::string_view word) {
  while (!word.empty() && !is_digit(word[0]) && !is_letter(code_point_at(word, 0).value)) {
    word.remove_prefix(code_point_at(word, 0).size);
  }
  const std::size_t last = word.find_last_not_of(".,;:!?)]}|\"'*_");
  return word.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool is_number_or_clock(std::string_view word) {
  static const Regex pattern(R"((?i)\d+(?:[:.h]\d{2}){0,2}(?:[ap]\.?m)?(?:z|et|bst|gmt)?)");
  return is_digit(word.front()) && pattern.matches_whole(word);
}

bool is_calendar_word(std::string_view word) {
  return is_number_or_clock(word) || lexicon<"weekdays">().has(word) || lexicon<"timezones">().has(word);
}

// Goes over the words between the dates of a line and says whether they are those of a dateline or byline.
class WordReader {
 public:
  explicit WordReader(std::string_view line) : line_(line), dates_(find_written_dates(line)) {}

  // False for prose.
  bool read() {
    std::uint32_t at = 0;
    for (const WrittenDate& date : dates_) {
      if (!read_words({at, date.span.begin})) return false;
      found.push_back({date.date, label_ == "published", label_ == "updated"});
      label_ = {};
      after_by_ = -1;
      at = date.span.end;
    }
    return read_words({at, static_cast<std::uint32_t>(line_.size())}) && (has_label || !has_link_);
  }

  std::vector<HeadLine::Dated> found;
  int names = 0;
  bool has_label = false;  // "Published", or "By" with a name
  bool has_sign = false;   // something parts the names from the rest
  Span byline;

 private:
  bool read_words(Span span) {
    const std::string_view part = span.of(line_);
    std::size_t at = part.find_first_not_of(" \t");
    while (at < part.size()) {
      const std::size_t end = std::min(part.find_first_of(" \t", at), part.size());
      if (!read_word(
              {span.begin + static_cast<std::uint32_t>(at), span.begin + static_cast<std::uint32_t>(end)}))
        return false;
      at = part.find_first_not_of(" \t", end);
    }
    return true;
  }

  bool read_word(Span span) {
    const std::string_view whole = span.of(line_);
    const std::string_view word = without_marks(whole);
    if (is_sign(code_point_at(whole, 0).value)) part_names();
    if (word.empty()) return true;
    const auto role = lexicon<"head_words">().value(word).value_or("");
    const bool ok = role == "published" || role == "updated" || role == "by" ? read_label(role)
                    : after_by_ >= 0                                         ? read_author(span, word, role)
                                                                             : read_name(word, role);
    if (whole.back() == ',' || whole.back() == '|') part_names();
    return ok;
  }

  void part_names() {
    has_sign = true;
    after_by_ = -1;
  }

  bool read_label(std::string_view role) {
    if (role == "by") {
      after_by_ = 0;
    } else {
      label_ = role;
      has_label = true;
      after_by_ = -1;
    }
    return true;
  }

  // A word after "by": the first may be in small letters, as user names are.
  bool read_author(Span span, std::string_view word, std::string_view role) {
    if (word == "on" || word == "at" || is_calendar_word(word)) {
      after_by_ = -1;
      return true;
    }
    const bool is_name = role.empty() && (starts_upper(word) || after_by_ == 0);
    if ((!is_name && role.empty()) || ++after_by_ > kMostNamesAfterBy) return false;
    const std::uint32_t end = static_cast<std::uint32_t>(word.data() + word.size() - line_.data());
    if (byline.empty()) byline.begin = span.begin;
    byline.end = end;
    has_label = true;
    return true;
  }

  bool read_name(std::string_view word, std::string_view role) {
    if (role == "link") has_link_ = true;
    if (!role.empty() || is_calendar_word(word)) return true;
    return starts_upper(word) && ++names <= kMostNames;
  }

  std::string_view line_;
  std::vector<WrittenDate> dates_;
  std::string_view label_;  // of the date to come
  int after_by_ = -1;       // words read since "by"; -1 outside
  bool has_link_ = false;
};

bool is_dateline(const WordReader& words, bool is_first) {
  if (words.found.empty()) return false;
  if (words.has_label || words.names == 0) return true;
  if (is_first) return words.has_sign && words.names <= 2;
  return words.names <= kMostNamesUnlabelled;
}

bool names_only_place(std::string_view line) {
  const char last = line.back();  // of a bracket or a dash
  if (last != ')' && last != '-' && last != '_' && static_cast<unsigned char>(last) < 0x80) return false;
  static const Regex pattern(R"([A-ZÀ-Þ][A-ZÀ-Þ.'’ -]+(?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ. ]+)?)"
                             R"((?: ?\([A-Z][A-Za-z ]{1,30}\)\s*(?:[–—_]|--?)*|\s*(?:[–—_]|--)))");
  return pattern.matches_whole(line);
}

}  // namespace

HeadLine read_head_line(std::string_view line, bool is_first) {
  if (line.empty() || line.size() > kMostBytes || line.ends_with(':'))
    return {};  // "May 1, 2003:" opens an entry
  if (names_only_place(line)) return {HeadLine::Kind::dateline, {}, {}};
  WordReader words(line);
  if (!words.read()) return {};
  const std::string byline = one_line(words.byline.of(line));
  if (is_dateline(words, is_first)) return {HeadLine::Kind::dateline, words.found, byline};
  const bool begins_with_by = lower(line.substr(0, 3)) == "by ";
  if (words.found.empty() && begins_with_by && !byline.empty()) return {HeadLine::Kind::byline, {}, byline};
  return {};
}

std::optional<Date> date_before_prose(std::string_view paragraph) {
  std::string_view head = paragraph.substr(0, kMostBytes);
  while (first_invalid_utf8(head)) head.remove_suffix(1);
  const auto dates = find_written_dates(head);
  if (dates.empty()) return std::nullopt;
  static const Regex before(R"((?:[*_]*[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]+(?:[ /-][A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]+){0,3})"
                            R"((?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ. ]+)?[*_]*(?: ?\([A-Z][^)]{1,30}\))?\s*[,|–—:-]+\s*)?)"
                            R"((?:[A-Z][a-z]{2,8}[.,]?\s+)?)");
  static const Regex after(R"(,?(?:\s*\d{1,2}[:.]\d{2})?(?:\s*(?i:[ap]\.?m\.?))?(?:\s*[A-Z]{2,4})?)"
                           R"((?:\s*[(/][^)/]{2,40}[)/])?\s*(?:[–—|_]|--?)\s*["“‘]?[A-ZÀ-Þ])");
  const Span first = dates.front().span;
  const std::string_view place = head.substr(0, first.begin);
  if (!before.matches_whole(place)) return std::nullopt;
  Regex::Groups groups;
  const bool prose_follows = after.find(head, first.end, groups) && groups[0]->begin == first.end;
  if (!prose_follows && place.find('|') == std::string_view::npos) return std::nullopt;
  return dates.front().date;
}

}  // namespace dateline
