#include "text/text_fragment.h"

#include <algorithm>
#include <array>
#include <vector>

#include "text/cite.h"
#include "text/percent_encode.h"
#include "text/utf8.h"

namespace dateline {

namespace {

constexpr std::size_t kLongestWhole = 300;  // bytes; a longer passage is given by its ends
constexpr std::size_t kBytesPerWord = 5;    // or more, in most passages
constexpr std::size_t kWordsOfAnEnd = 6;
constexpr std::size_t kWordsOfPrefix = 3;
constexpr std::uint32_t kPrefixWindow = 96;         // bytes looked at for the prefix
constexpr std::uint32_t kRepeatWindow = 32 * 1024;  // bytes looked at for the same passage

constexpr KeptBytes kUnreserved("_.~");
constexpr KeptBytes kUnreservedInPath("-_.~/");
constexpr KeptBytes kAllowedInUri("-_.~:/?#[]@!$&'()*+,;=%");
constexpr std::array<std::string_view, 3> kSchemes{"https://", "http://", "file://"};

using Words = std::vector<std::string_view>;

// ASCII that is no space.
bool is_sign_or_letter(char c) { return c > ' ' && c < 0x7F; }

Words words_of(std::string_view text) {
  Words words;
  words.reserve(text.size() / kBytesPerWord + 1);
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (is_sign_or_letter(text[at])) {
      ++at;
      continue;
    }
    const CodePoint c = code_point_at(text, at);
    if (is_space(c.value)) {
      if (at > begin) words.push_back(text.substr(begin, at - begin));
      begin = at + c.size;
    }
    at += c.size;
  }
  if (text.size() > begin) words.push_back(text.substr(begin));
  return words;
}

std::string encoded(std::string_view text, const KeptBytes& kept) {
  std::string result;
  append_percent_encoded(result, text, kept);
  return result;
}

std::string term(Words::const_iterator first, Words::const_iterator last) {
  std::string result;
  if (first != last) result.reserve(static_cast<std::size_t>((last - 1)->end() - first->begin()) * 3 / 2);
  for (auto word = first; word != last; ++word) {
    if (word != first) result += "%20";
    append_percent_encoded(result, *word, kUnreserved);
  }
  return result;
}

std::string first_words(const Words& words, std::size_t count) {
  return term(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(std::min(count, words.size())));
}

std::string last_words(const Words& words, std::size_t count) {
  return term(words.end() - static_cast<std::ptrdiff_t>(std::min(count, words.size())), words.end());
}

// "EXACT", or "START,END"; empty when there is no word.
std::string passage_terms(std::string_view passage) {
  while (!passage.empty() && passage.back() == '\n') passage.remove_suffix(1);
  while (!passage.empty() && passage.front() == '\n') passage.remove_prefix(1);
  const std::size_t first_break = passage.find('\n');
  if (first_break == std::string_view::npos && passage.size() <= kLongestWhole) {
    return first_words(words_of(passage), passage.size());
  }
  const Words first = words_of(passage.substr(0, first_break));
  const Words last =
      words_of(passage.substr(first_break == std::string_view::npos ? 0 : passage.rfind('\n') + 1));
  return first_words(first, kWordsOfAnEnd) + "," + last_words(last, kWordsOfAnEnd);
}

// What stands in the text before `begin`, at most `size` bytes of it.
std::string_view text_before(std::string_view text, std::uint32_t begin, std::uint32_t size) {
  const std::uint32_t from = begin - std::min(begin, size);
  return text.substr(from, begin - from);
}

// "PREFIX-,": the words before the passage on its line, or empty. Of a passage that has come before, the last
// words of the block above when it begins its own: a browser takes white space between the two to be of any
// kind.
std::string prefix_term(std::string_view text, Span passage) {
  std::string_view window = text_before(text, passage.begin, kPrefixWindow);
  const bool cut = window.size() < passage.begin;
  const std::string_view above = text_before(text, passage.begin, kRepeatWindow);
  if (window.ends_with('\n') && above.find(passage.of(text)) != std::string_view::npos) {
    while (window.ends_with('\n')) window.remove_suffix(1);
    const Words words = words_of(window.substr(window.rfind('\n') + 1));
    return words.size() > kWordsOfPrefix ? last_words(words, kWordsOfPrefix) + "-," : std::string{};
  }
  const std::size_t line = window.rfind('\n');
  if (line != std::string_view::npos) {
    window.remove_prefix(line + 1);
  } else if (cut) {
    window.remove_prefix(std::min(window.find(' '), window.size()));
  }
  if (window.empty() || window.back() != ' ') return {};
  const Words words = words_of(window);
  return words.empty() ? std::string{} : last_words(words, kWordsOfPrefix) + "-,";
}

// A line of NDJSON has the path "articles.ndjson:7"; the file is what can be opened.
std::string_view file_of(std::string_view path) {
  const std::size_t colon = path.rfind(':');
  if (colon == std::string_view::npos || colon + 1 == path.size()) return path;
  const bool number = path.find_first_not_of("0123456789", colon + 1) == std::string_view::npos;
  return number ? path.substr(0, colon) : path;
}

std::string base_of(const Document& document) {
  const std::string_view uri = document.uri;
  const bool known =
      std::any_of(kSchemes.begin(), kSchemes.end(), [&](auto scheme) { return uri.starts_with(scheme); });
  if (known) return encoded(uri.substr(0, uri.find(":~:")), kAllowedInUri);
  const std::string_view file = file_of(document.path);
  return file == "-" ? std::string{} : encoded(file, kUnreservedInPath);
}

}  // namespace

std::string text_fragment_link(const Document& document, const Passage& passage) {
  const std::string_view text = document.text();
  const Span span = text_span(document, {static_cast<std::uint32_t>(passage.byte_start),
                                         static_cast<std::uint32_t>(passage.byte_end)});
  std::string link = base_of(document);
  const std::string terms = passage_terms(span.of(text));
  if (terms.empty()) return link;
  if (link.find('#') == std::string::npos) link += '#';
  link += ":~:text=";
  link += prefix_term(text, span);
  link += terms;
  return link;
}

}  // namespace dateline
