#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

#include "model/span.h"

// Access to the tree that the HTML parser makes.
namespace dateline {

struct DestroyHtml {
  void operator()(GumboOutput* output) const;
};
using HtmlTree = std::unique_ptr<GumboOutput, DestroyHtml>;

// The tree points into `html`, which must outlive it.
HtmlTree parse_html(std::string_view html);

// Calls `use` with each child of an element (or template), in order.
template <typename Use>
void for_each_child(const GumboNode& node, Use use) {
  if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE) return;
  const GumboVector& children = node.v.element.children;
  for (unsigned i = 0; i < children.length; ++i) use(*static_cast<const GumboNode*>(children.data[i]));
}

bool is_element(const GumboNode& node);
bool is_text(const GumboNode& node);     // white space included
GumboTag tag_of(const GumboNode& node);  // GUMBO_TAG_UNKNOWN for anything but an element
std::string_view attribute(const GumboNode& node, const char* name);  // empty when missing
bool has_attribute(const GumboNode& node, const char* name);

// The words below a node, white space collapsed.
std::string text_below(const GumboNode& node);

// True when a part of its class or id ("site-cookieNotice": site, cookie, notice) is in
// data/en/page_parts.tsv under `role`.
bool has_name_part(const GumboNode& node, std::string_view role);

// The start tag in the source; empty for elements that the parser made up.
Span tag_span(const GumboNode& node, std::string_view html);

}  // namespace dateline
