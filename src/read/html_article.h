#pragma once

#include <cstdint>
#include <unordered_map>

#include "read/html_tree.h"

namespace dateline {

// Bytes of running text below each element: words outside links, scripts and page furniture.
class ProseMap {
 public:
  explicit ProseMap(const GumboNode& root) { measure(root); }
  std::uint64_t at(const GumboNode& node) const;

 private:
  std::uint64_t measure(const GumboNode& node);
  std::unordered_map<const GumboNode*, std::uint64_t> prose_;
};

// Scripts, forms, navigation and the like, elements that are hidden, and elements named as a page's
// furniture. An element that holds most of the article is none, whatever it is called.
bool is_boilerplate(const GumboNode& node, const GumboNode& article, const ProseMap& prose);

// The element that holds the article: marked as such (itemprop=articleBody, <article>, <main>), else the one
// where the running text is.
const GumboNode& find_article(const GumboNode& root, const ProseMap& prose);

}  // namespace dateline
