#include "lint/masked.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::linting {

namespace {

bool says_its_year(const CalendarSaid& said) { return said.year || said.decade || said.century; }

char letter_of(const Said& said) {
  if (const auto* c = std::get_if<CalendarSaid>(&said.what)) {
    if (said.of != nullptr) return letter_of(*said.of) == 'Y' ? 'Y' : 'T';
    return says_its_year(*c) ? 'Y' : 'N';
  }
  if (std::holds_alternative<DurationSaid>(said.what)) return 'L';
  if (const auto* offset = std::get_if<OffsetSaid>(&said.what)) {
    if (said.of != nullptr) return 'P';
    if (offset->from_event) return 'T';
    return offset->base == Base::published && offset->sign < 0 ? 'A' : 'O';
  }
  return 'T';
}

// Signs that a reader takes for the same; nothing for marks of Markdown.
std::string_view plain(std::string_view letter, char32_t value) {
  switch (value) {
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'−':
      return "-";
    case U'—':
      return " - ";
    case U'‘':
    case U'’':
    case U'ʼ':
      return "'";
    case U'“':
    case U'”':
      return "\"";
    case U'*':
    case U'_':
      return "";
    default:
      return letter;
  }
}

}  // namespace

MaskedSentence::MaskedSentence(std::string_view text, Span sentence, const std::vector<Told>& told)
    : sentence_(sentence) {
  const auto starts_before = [](const Told& one, std::uint32_t at) { return one.timex->span.begin < at; };
  auto next = std::lower_bound(told.begin(), told.end(), sentence.begin, starts_before);
  std::uint32_t at = sentence.begin;
  for (; next != told.end() && next->timex->span.end <= sentence.end; ++next) {
    const Span span = next->timex->span;
    put_words(text, {at, span.begin});
    put(fmt::format("{}{}", letter_of(next->expression->said), next - told.begin()), span);
    at = span.end;
  }
  put_words(text, {at, sentence.end});
}

void MaskedSentence::put(std::string_view letters, Span from) {
  text_ += letters;
  from_.insert(from_.end(), letters.size(), from);
}

void MaskedSentence::put_words(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const CodePoint c = code_point_at(text, span.begin);
    const Span here{span.begin, span.begin + c.size};
    if (is_space(c.value)) {
      if (!text_.ends_with(' ')) put(" ", here);
    } else {
      put(lower(plain(here.of(text), c.value)), here);
    }
    span.begin = here.end;
  }
}

Span MaskedSentence::source(Span span) const { return {from_[span.begin].begin, from_[span.end - 1].end}; }

}  // namespace dateline::linting
