#include "write/prose.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "text/percent_encode.h"
#include "text/utf8.h"
#include "write/markdown_words.h"

namespace dateline {

namespace {

bool turns_direction(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

// Ill-formed bytes, as a file name may hold, become U+FFFD.
std::string well_formed(std::string_view text) {
  std::string result;
  for (auto bad = first_invalid_utf8(text); bad; bad = first_invalid_utf8(text)) {
    result.append(text.substr(0, *bad)).append("\uFFFD");
    text.remove_prefix(*bad + 1);
  }
  return result.append(text);
}

// Length of the scheme at the start of an address, "https" in "https://…"; 0 for a relative reference.
std::size_t scheme_size(std::string_view link) {
  const std::size_t colon = link.find_first_of(":/?#");
  return colon == std::string_view::npos || link[colon] != ':' ? 0 : colon;
}

bool leads_somewhere(std::string_view link) {
  constexpr std::array<std::string_view, 3> kSchemes{"https", "http", "file"};
  if (link.empty() || link.front() == '#') return false;
  const std::size_t scheme = scheme_size(link);
  return scheme == 0 || std::find(kSchemes.begin(), kSchemes.end(), link.substr(0, scheme)) != kSchemes.end();
}

}  // namespace

std::string shown(std::string_view given) {
  const std::string text = well_formed(given);
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_control(c.value) || c.value == ' ') {
      if (!result.empty() && result.back() != ' ') result += ' ';
    } else if (!turns_direction(c.value)) {
      result.append(text, at, c.size);
    }
    at += c.size;
  }
  if (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string headline(const Event& event) {
  std::string line = shown(event.title);
  if (event.modality != Modality::asserted) line += fmt::format(" ({})", to_string(event.modality));
  return line;
}

std::string disagreement(const Event& event) {
  std::string all;
  for (const Conflict& conflict : event.conflicts) {
    std::vector<std::string> dates;
    for (const Conflict::Side& side : conflict.sides) dates.push_back(display(side.date));
    all += fmt::format("{}Sources disagree: {}.", all.empty() ? "" : " ", fmt::join(dates, "; "));
  }
  return all;
}

std::string link_of(const std::string& link) { return leads_somewhere(link) ? link : ""; }
std::string link_of(const Mention& mention) { return link_of(mention.link); }

std::string link_of(const Event& event) {
  for (const Mention& mention : event.mentions) {
    if (leads_somewhere(mention.link)) return mention.link;
  }
  return {};
}

DocumentIndex::DocumentIndex(const Timeline& timeline) {
  for (const DocumentInfo& document : timeline.documents) by_id_.push_back(&document);
  std::sort(by_id_.begin(), by_id_.end(), [](const auto* a, const auto* b) { return a->id < b->id; });
}

const DocumentInfo& DocumentIndex::operator[](std::string_view id) const {
  static const DocumentInfo unknown;
  const auto found =
      std::lower_bound(by_id_.begin(), by_id_.end(), id,
                       [](const auto* document, auto wanted) { return document->id < wanted; });
  return found == by_id_.end() || (*found)->id != id ? unknown : **found;
}

std::string DocumentIndex::quote_of(std::string_view document, const Passage& passage) const {
  const std::string line = shown(passage.exact);
  return (*this)[document].media_type == "text/markdown" ? markdown_words(line) : line;
}

std::string DocumentIndex::quote_of(const Mention& mention) const {
  return quote_of(mention.document, mention.passage);
}

std::string DocumentIndex::name_of(std::string_view id) const {
  const DocumentInfo& document = (*this)[id];
  return shown(document.title.empty() ? id : document.title);
}

std::string DocumentIndex::name_of(const Mention& mention) const { return name_of(mention.document); }

std::vector<std::string_view> documents_of(const Event& event) {
  std::vector<std::string_view> ids;
  for (const Mention& mention : event.mentions) {
    if (std::find(ids.begin(), ids.end(), mention.document) == ids.end()) ids.push_back(mention.document);
  }
  return ids;
}

void append_escaped(std::string_view text, std::string& out) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

std::string escaped(std::string_view text) {
  std::string out;
  append_escaped(text, out);
  return out;
}

std::string file_name_of(std::string_view id) { return percent_encode(id, "-_.~"); }

std::string document_urn(std::string_view id) { return "urn:dateline:document:" + file_name_of(id); }

std::string event_urn(std::string_view id) { return "urn:dateline:event:" + file_name_of(id); }

std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

}  // namespace dateline
