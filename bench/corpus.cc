#include "corpus.h"

using namespace dateline;

Corpus load_corpus(const std::string& path) {
  Corpus corpus;
  ArticleSource source({path}, {});
  std::vector<Diagnostic> diagnostics;
  while (auto raw = source.next()) {
    ReadResult read = read_article(*raw, {});
    if (!read.document) continue;
    Article a;
    a.raw = std::move(*raw);
    a.document = std::move(*read.document);
    a.sentences = segment(a.document);
    a.expressions = tag(a.document, a.sentences);
    a.times = resolve(a.document, a.sentences, a.expressions, diagnostics);
    a.mentions = extract(a.document, a.sentences, a.times);
    corpus.documents.push_back(info_of(a.document));
    corpus.mentions.insert(corpus.mentions.end(), a.mentions.begin(), a.mentions.end());
    corpus.text.append(a.document.text()).append("\n");
    corpus.articles.push_back(std::move(a));
  }
  return corpus;
}
