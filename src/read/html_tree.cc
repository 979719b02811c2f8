#include "read/html_tree.h"

#include "read/line_shape.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

bool holds_part(std::string_view names, std::string_view role) {
  static const Lexicon& parts = lexicon("page_parts");
  for (std::size_t at = 0; at < names.size();) {
    if (!is_small(names[at]) && !is_capital(names[at])) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (end < names.size() &&
           (is_small(names[end]) || (is_capital(names[end]) && is_capital(names[end - 1]))))
      ++end;
    if (parts.value(names.substr(at, end - at)) == role) return true;
    at = end;
  }
  return false;
}

void collect_text(const GumboNode& node, std::string& out) {
  if (is_text(node)) out += node.v.text.text;
  for_each_child(node, [&](const GumboNode& child) { collect_text(child, out); });
}

}  // namespace

void DestroyHtml::operator()(GumboOutput* output) const {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

HtmlTree parse_html(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return HtmlTree(gumbo_parse_with_options(&options, html.data(), html.size()));
}

bool is_element(const GumboNode& node) { return node.type == GUMBO_NODE_ELEMENT; }

bool is_text(const GumboNode& node) {
  return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

GumboTag tag_of(const GumboNode& node) { return is_element(node) ? node.v.element.tag : GUMBO_TAG_UNKNOWN; }

std::string_view attribute(const GumboNode& node, const char* name) {
  if (!is_element(node)) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode& node, const char* name) {
  return is_element(node) && gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

std::string text_below(const GumboNode& node) {
  std::string text;
  collect_text(node, text);
  return one_line(text);
}

bool has_name_part(const GumboNode& node, std::string_view role) {
  return holds_part(attribute(node, "class"), role) || holds_part(attribute(node, "id"), role);
}

Span tag_span(const GumboNode& node, std::string_view html) {
  const GumboStringPiece& tag = node.v.element.original_tag;
  if (tag.data == nullptr || tag.length == 0) return {};
  const auto begin = static_cast<std::uint32_t>(tag.data - html.data());
  return {begin, begin + static_cast<std::uint32_t>(tag.length)};
}

}  // namespace dateline
