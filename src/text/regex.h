#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace dateline {

// The only door to RE2: linear time, no backtracking. Immutable; safe to use from several threads.
class Regex {
 public:
  struct Options {
    bool case_sensitive = true;
    bool longest = false;  // leftmost-longest instead of leftmost-first
  };

  // Throws std::runtime_error with the pattern and RE2's reason when the pattern is wrong or names a group
  // twice.
  explicit Regex(std::string_view pattern);
  Regex(std::string_view pattern, Options options);
  ~Regex();
  Regex(Regex&&) noexcept;
  Regex& operator=(Regex&&) noexcept;

  // Spans of the whole match (index 0) and of each group, in bytes of `text`; nothing where a group took no
  // part.
  using Groups = std::vector<std::optional<Span>>;

  bool matches_whole(std::string_view text) const;
  bool found_in(std::string_view text) const;
  // The leftmost match at or after `from`. `groups` is overwritten when there is one, so that one vector
  // serves many calls.
  bool find(std::string_view text, std::size_t from, Groups& groups) const;
  // The same, ending at or before `to`; what stands around is still seen by ^, $ and \b.
  bool find(std::string_view text, std::size_t from, std::size_t to, Groups& groups) const;
  // The match that begins at `from` itself.
  bool find_at(std::string_view text, std::size_t from, std::size_t to, Groups& groups) const;
  int group(std::string_view name) const;  // index of a named group, or -1
  const std::map<std::string, int>& group_names() const;

 private:
  struct Impl;
  bool match(std::string_view text, std::size_t from, std::size_t to, bool anchored, Groups& groups) const;
  std::unique_ptr<Impl> impl_;
};

// RE2 takes duplicate group names silently and keeps one of them; this throws std::runtime_error that names
// the group.
void refuse_duplicate_groups(std::string_view pattern);

}  // namespace dateline
