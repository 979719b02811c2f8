#pragma once

#include <memory>
#include <vector>

#include "model/article.h"
#include "model/timeline.h"
#include "model/verdict.h"

// check: Claims × Timeline → Verdicts.
// Takes a timeline and claims in plain words; gives for each claim what the sources make of it, with the
// passages that say so. Never takes silence for denial: what no source tells is not_enough_info.
namespace dateline {

// The passages of a timeline, and the other dated sentences of its articles as far as they are given; read
// once and kept for any number of claims. Both must outlive it.
class Sources {
 public:
  explicit Sources(const Timeline& timeline, const std::vector<Article>& articles = {});
  ~Sources();
  Sources(const Sources&) = delete;
  Sources& operator=(const Sources&) = delete;

  struct Impl;
  const Impl& impl() const { return *impl_; }

 private:
  std::unique_ptr<Impl> impl_;
};

// A function of its arguments; safe to call from several threads.
Verdict check(const Claim& claim, const Sources& sources);

}  // namespace dateline
