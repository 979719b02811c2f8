#pragma once

#include <string>
#include <vector>

#include "extract/extract.h"
#include "merge/merge.h"
#include "pipeline.h"
#include "read/read.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"

// Articles with what each stage has made of them, so that each stage can be run alone.
struct Article {
  dateline::RawArticle raw;
  dateline::Document document;
  std::vector<dateline::Sentence> sentences;
  std::vector<dateline::TimeExpression> expressions;
  std::vector<dateline::Timex> times;
  std::vector<dateline::Mention> mentions;
};

struct Corpus {
  std::vector<Article> articles;
  std::vector<dateline::DocumentInfo> documents;
  std::vector<dateline::Mention> mentions;
  std::string text;
};

Corpus load_corpus(const std::string& path);
