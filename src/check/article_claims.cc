#include "check/article_claims.h"

#include "check/dated_sentence.h"

namespace dateline {

std::vector<ArticleClaim> claims_of(const Article& article) {
  std::vector<ArticleClaim> claims;
  for (checking::ReadSentence& sentence : checking::read_sentences(article)) {
    if (!sentence.dated) continue;
    ArticleClaim one;
    for (const char c : sentence.text.document.source) one.claim.text += c == '\n' || c == '\r' ? ' ' : c;
    one.claim.date = article.document.published;
    one.claim.file = article.document.path;
    one.claim.place = ClaimPlace{.document = article.document.id,
                                 .passage = std::move(sentence.passage),
                                 .link = std::move(sentence.link)};
    one.text = std::move(sentence.text);
    claims.push_back(std::move(one));
  }
  return claims;
}

}  // namespace dateline
