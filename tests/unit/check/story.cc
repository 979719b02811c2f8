#include "unit/check/story.h"

#include "merge/merge.h"
#include "pipeline.h"

namespace dateline {

namespace {

const Date kToday{2014, 6, 18};

}  // namespace

Story::Story(const std::vector<std::string>& texts) {
  ReadOptions options;
  options.published = kToday;
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  for (const std::string& text : texts) {
    const std::string id = std::string(1, static_cast<char>('a' + documents.size())) + ".txt";
    ArticleResult result =
        process({.path = id, .id = id, .format = Format::text, .bytes = text}, options, Depth::mentions);
    documents.push_back(info_of(*result.document));
    mentions.insert(mentions.end(), result.mentions.begin(), result.mentions.end());
    articles_.push_back({std::move(*result.document), std::move(result.times)});
  }
  timeline_ = merge(std::move(documents), std::move(mentions), {});
  sources_ = std::make_unique<Sources>(timeline_, articles_);
}

Verdict Story::of(const std::string& claim) const {
  return check(Claim{.id = {}, .text = claim, .date = kToday}, *sources_);
}

Verdict Story::of(const ArticleClaim& claim) const { return check(claim, *sources_); }

std::string Story::ruling(const std::string& claim) const {
  return std::string(to_string(of(claim).whole.ruling));
}

}  // namespace dateline
