#pragma once

// dateline: news articles in, one chronological timeline out. The library in one header.
//
//   RawArticle article{.path = "a.txt", .id = "a.txt", .format = Format::text, .bytes = text};
//   ReadOptions options;
//   options.published = parse_date("2014-06-18");  // for an article that gives no date itself
//   ArticleResult result = process(article, options, Depth::mentions);
//   if (!result.document) …  // result.diagnostics says why
//   Timeline timeline = merge({info_of(*result.document)}, result.mentions, result.diagnostics);
//   std::string json;
//   write_timeline(timeline, json);
//
// Depth::lint gives result.findings as well: what the article has wrong about time.
//
// The library never prints, never exits and asks no clock. Bad input is a Diagnostic in the result; an
// exception means a broken build (a wrong rule or word list) or no memory.
#include "check/article_claims.h"
#include "check/check.h"
#include "check/lint_claims.h"
#include "merge/merge.h"
#include "pipeline.h"
#include "read/read.h"
#include "read/records.h"
#include "text/cite.h"
#include "write/findings.h"
#include "write/verdicts.h"
#include "write/write.h"
