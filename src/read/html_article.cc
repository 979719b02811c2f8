#include "read/html_article.h"

#include <algorithm>
#include <array>

#include "text/lexicon.h"

namespace dateline {

namespace {

constexpr std::uint64_t kLeastShare = 20;    // percent of the page's prose that a marked article holds
constexpr std::uint64_t kDensestShare = 70;  // percent of its parent's prose that a child holds to be entered
constexpr std::uint64_t kLeastProse = 100;   // bytes in a child to be entered
constexpr std::uint64_t kFurnitureShare = 40;  // percent of the article's prose that furniture may hold

bool is_never_text(const GumboNode& node) {
  switch (tag_of(node)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_INPUT:
      return true;
    default:
      return node.type == GUMBO_NODE_TEMPLATE;
  }
}

bool is_hidden(const GumboNode& node) {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  std::string style(attribute(node, "style"));
  if (style.empty()) return false;
  std::erase_if(style, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
  style = lower(style);
  return style.find("display:none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool has_furniture_role(const GumboNode& node) {
  constexpr std::array<std::string_view, 8> roles = {"navigation", "banner", "complementary", "contentinfo",
                                                     "search",     "dialog", "alertdialog",   "menu"};
  return std::find(roles.begin(), roles.end(), attribute(node, "role")) != roles.end();
}

bool is_furniture(const GumboNode& node) {
  switch (tag_of(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_MENU:
      return true;
    default:
      return has_furniture_role(node) || has_name_part(node, "boilerplate");
  }
}

// Every element that `is_wanted`, the one with the most prose first found.
template <typename Wanted>
void find_most_prose(const GumboNode& node, const ProseMap& prose, Wanted is_wanted, const GumboNode*& best) {
  if (is_element(node) && is_wanted(node) && (best == nullptr || prose.at(node) > prose.at(*best)))
    best = &node;
  for_each_child(node, [&](const GumboNode& child) { find_most_prose(child, prose, is_wanted, best); });
}

bool is_container(const GumboNode& node) {
  switch (tag_of(node)) {
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
      return true;
    default:
      return false;
  }
}

// The innermost container that still holds most of the prose around it.
const GumboNode& densest(const GumboNode& root, const ProseMap& prose) {
  const GumboNode* node = &root;
  while (true) {
    const GumboNode* inner = nullptr;
    for_each_child(*node, [&](const GumboNode& child) {
      const bool is_dense =
          prose.at(child) * 100 >= prose.at(*node) * kDensestShare && prose.at(child) > kLeastProse;
      if (is_dense && is_container(child)) inner = &child;
    });
    if (inner == nullptr) return *node;
    node = inner;
  }
}

}  // namespace

std::uint64_t ProseMap::at(const GumboNode& node) const {
  const auto found = prose_.find(&node);
  return found == prose_.end() ? 0 : found->second;
}

std::uint64_t ProseMap::measure(const GumboNode& node) {
  if (is_text(node)) return node.type == GUMBO_NODE_WHITESPACE ? 0 : node.v.text.original_text.length;
  if (is_never_text(node) || tag_of(node) == GUMBO_TAG_A || tag_of(node) == GUMBO_TAG_NAV || is_hidden(node))
    return 0;
  std::uint64_t sum = 0;
  for_each_child(node, [&](const GumboNode& child) { sum += measure(child); });
  if (is_element(node)) prose_.emplace(&node, sum);
  return sum;
}

bool is_boilerplate(const GumboNode& node, const GumboNode& article, const ProseMap& prose) {
  if (!is_element(node)) return node.type == GUMBO_NODE_TEMPLATE;
  if (is_never_text(node) || is_hidden(node)) return true;
  const bool is_marked = tag_of(article) == GUMBO_TAG_ARTICLE || tag_of(article) == GUMBO_TAG_MAIN;
  if (tag_of(node) == GUMBO_TAG_HEADER && !is_marked) return true;  // the page's, not the article's
  return is_furniture(node) && prose.at(node) * 100 < prose.at(article) * kFurnitureShare;
}

const GumboNode& find_article(const GumboNode& root, const ProseMap& prose) {
  const auto is_body = [](const GumboNode& node) { return attribute(node, "itemprop") == "articleBody"; };
  const auto is_article = [](const GumboNode& node) { return tag_of(node) == GUMBO_TAG_ARTICLE; };
  const auto is_main = [](const GumboNode& node) {
    return tag_of(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main";
  };
  const auto holds_enough = [&](const GumboNode* node) {
    return node != nullptr && prose.at(*node) > 0 && prose.at(*node) * 100 >= prose.at(root) * kLeastShare;
  };
  const GumboNode* best = nullptr;
  find_most_prose(root, prose, is_body, best);
  if (holds_enough(best)) return *best;
  best = nullptr;
  find_most_prose(root, prose, is_article, best);
  if (holds_enough(best)) return *best;
  best = nullptr;
  find_most_prose(root, prose, is_main, best);
  return densest(holds_enough(best) ? *best : root, prose);
}

}  // namespace dateline
