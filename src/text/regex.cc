#include "text/regex.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace dateline {

namespace {

RE2::Options to_re2(Regex::Options options) {
  RE2::Options result;
  result.set_case_sensitive(options.case_sensitive);
  result.set_longest_match(options.longest);
  result.set_log_errors(false);
  return result;
}

}  // namespace

void refuse_duplicate_groups(std::string_view pattern) {
  static const RE2 name(R"(\(\?P<(\w+)>)");
  std::set<std::string> seen;
  re2::StringPiece rest(pattern.data(), pattern.size());
  std::string found;
  while (RE2::FindAndConsume(&rest, name, &found)) {
    if (!seen.insert(found).second) {
      throw std::runtime_error("group <" + found + "> is named twice in /" + std::string(pattern) + "/");
    }
  }
}

struct Regex::Impl {
  Impl(std::string_view pattern, Options options)
      : re(re2::StringPiece(pattern.data(), pattern.size()), to_re2(options)) {}
  RE2 re;
};

Regex::Regex(std::string_view pattern) : Regex(pattern, Options{}) {}

Regex::Regex(std::string_view pattern, Options options) : impl_(std::make_unique<Impl>(pattern, options)) {
  if (!impl_->re.ok())
    throw std::runtime_error("bad pattern /" + std::string(pattern) + "/: " + impl_->re.error());
  refuse_duplicate_groups(pattern);
}

Regex::~Regex() = default;
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;

bool Regex::matches_whole(std::string_view text) const {
  return RE2::FullMatch(re2::StringPiece(text.data(), text.size()), impl_->re);
}

bool Regex::found_in(std::string_view text) const {
  return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), impl_->re);
}

bool Regex::find(std::string_view text, std::size_t from, Groups& groups) const {
  return find(text, from, text.size(), groups);
}

bool Regex::find(std::string_view text, std::size_t from, std::size_t to, Groups& groups) const {
  return match(text, from, to, false, groups);
}

bool Regex::find_at(std::string_view text, std::size_t from, std::size_t to, Groups& groups) const {
  return match(text, from, to, true, groups);
}

bool Regex::match(std::string_view text, std::size_t from, std::size_t to, bool anchored,
                  Groups& groups) const {
  constexpr std::size_t kMost = 32;
  const auto count = static_cast<std::size_t>(impl_->re.NumberOfCapturingGroups()) + 1;
  const std::size_t asked = std::min(count, kMost);
  const re2::StringPiece whole(text.data(), text.size());
  const auto anchor = anchored ? RE2::ANCHOR_START : RE2::UNANCHORED;
  re2::StringPiece parts[kMost];
  if (!impl_->re.Match(whole, from, to, anchor, parts, static_cast<int>(asked))) return false;
  groups.assign(count, std::nullopt);
  for (std::size_t i = 0; i < asked; ++i) {
    if (parts[i].data() == nullptr) continue;
    const auto begin = static_cast<std::uint32_t>(parts[i].data() - text.data());
    groups[i] = Span{begin, begin + static_cast<std::uint32_t>(parts[i].size())};
  }
  return true;
}

int Regex::group(std::string_view name) const {
  const auto& names = impl_->re.NamedCapturingGroups();
  const auto found = names.find(std::string(name));
  return found == names.end() ? -1 : found->second;
}

const std::map<std::string, int>& Regex::group_names() const { return impl_->re.NamedCapturingGroups(); }

}  // namespace dateline
