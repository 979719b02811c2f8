#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "close_text.h"
#include "text/one_of.h"

namespace dateline::checking {

// A sentence of a claim as its words and times.
struct ClaimWords {
  const CloseText& claim;
  const Reading& reading;

  const std::vector<Token>& tokens() const { return reading.tokens; }
  std::string_view word(std::size_t i) const {
    return i < tokens().size() ? tokens()[i].lower : std::string_view();
  }
  std::string_view word_before(std::size_t i, std::size_t steps = 1) const {
    return i >= steps ? word(i - steps) : std::string_view();
  }
  bool is_time(std::size_t i) const { return i < tokens().size() && tokens()[i].kind == Token::Kind::time; }
  const Timex& timex(std::size_t i) const { return claim.times[tokens()[i].time]; }
  bool is_length(std::size_t i) const { return is_time(i) && timex(i).type == TimexType::duration; }
  // "Mosul", "Resolution 1929": names and numbers, and no act or time.
  bool names_only(std::size_t begin, std::size_t end) const {
    bool named = false;
    for (std::size_t i = begin; i < end; ++i) {
      const Token& token = tokens()[i];
      if (token.kind == Token::Kind::time || (token.kind == Token::Kind::word && !token.capital))
        return false;
      named = named || token.kind == Token::Kind::name || token.capital;
    }
    return named;
  }
  bool is_date(std::size_t i) const {
    return is_time(i) && (timex(i).interval || timex(i).range || timex(i).unresolved);
  }
  std::string said(std::size_t i) const { return std::string(tokens()[i].span.of(claim.document.text())); }
  // The words of [begin, end) without punctuation at their ends.
  std::string text(std::size_t begin, std::size_t end) const {
    while (begin < end && tokens()[begin].kind == Token::Kind::punctuation) ++begin;
    while (end > begin && tokens()[end - 1].kind == Token::Kind::punctuation) --end;
    if (begin >= end) return {};
    const Span span{tokens()[begin].span.begin, tokens()[end - 1].span.end};
    return std::string(span.of(claim.document.text()));
  }
};

}  // namespace dateline::checking
