#include "read/entity.h"

#include <gumbo.h>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t kLongest = 40;  // "&CounterClockwiseContourIntegral;" has 33

bool is_part(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string first_text(const GumboNode* node) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) return node->v.text.text;
  if (node->type != GUMBO_NODE_ELEMENT) return {};
  const GumboVector& children = node->v.element.children;
  for (unsigned i = 0; i < children.length; ++i) {
    std::string text = first_text(static_cast<const GumboNode*>(children.data[i]));
    if (!text.empty()) return text;
  }
  return {};
}

}  // namespace

std::size_t Entities::size(std::string_view text) {
  std::size_t end = 1;
  if (end < text.size() && text[end] == '#') ++end;
  while (end < text.size() && end < kLongest && is_part(text[end])) ++end;
  return end < text.size() && end > 1 && text[end] == ';' ? end + 1 : end;
}

const std::string& Entities::decode(std::string_view reference) {
  const auto found = known_.find(reference);
  if (found != known_.end()) return found->second;
  // A paragraph keeps white space that the parser would drop before the body.
  const std::string page = "<p>" + std::string(reference);
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  std::string decoded = first_text(output->root);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  if (decoded.empty()) decoded = reference;
  return known_.emplace(reference, std::move(decoded)).first->second;
}

}  // namespace dateline
