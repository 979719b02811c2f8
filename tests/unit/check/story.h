#pragma once

#include <memory>
#include <string>
#include <vector>

#include "check/article_claims.h"
#include "check/check.h"
#include "model/timeline.h"

namespace dateline {

// Articles of a test, published on 18 June 2014 if they do not say otherwise, and what is found about claims.
class Story {
 public:
  explicit Story(const std::vector<std::string>& texts);

  Verdict of(const std::string& claim) const;
  Verdict of(const ArticleClaim& claim) const;
  std::string ruling(const std::string& claim) const;  // "supported"
  const std::vector<Article>& articles() const { return articles_; }

 private:
  std::vector<Article> articles_;
  Timeline timeline_;
  std::unique_ptr<Sources> sources_;
};

}  // namespace dateline
