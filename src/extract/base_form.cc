#include "extract/base_form.h"

#include <algorithm>

namespace dateline::extraction {

namespace {

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

std::string singular(std::string_view word) {
  const std::size_t n = word.size();
  if (n < 4 || !word.ends_with('s') || ends_with_any(word, {"ss", "us", "is"})) return std::string(word);
  if (word.ends_with("ies")) return std::string(word.substr(0, n - 3)) + "y";
  if (ends_with_any(word, {"sses", "shes", "ches", "xes"})) return std::string(word.substr(0, n - 2));
  return std::string(word.substr(0, n - 1));
}

}  // namespace

std::string base_form(const Word& word) {
  if (word.noun != nullptr) return word.noun->base;
  if (word.part == Part::verb && word.verb != nullptr && !word.verb->base.empty()) return word.verb->base;
  return singular(word.lower);
}

}  // namespace dateline::extraction
