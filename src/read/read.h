#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.h"
#include "model/document.h"

// read: bytes → Document.
// Takes files, folders and standard input; gives documents with their text, structure and publication date.
// Never looks for events or for time expressions beyond the publication date; never uses the clock.
namespace dateline {

enum class Format : std::uint8_t { automatic, text, markdown, html, ndjson };

struct ReadOptions {
  Format format = Format::automatic;   // automatic: by file name, else by the first bytes
  std::string encoding = {};           // automatic when empty: BOM, UTF-8, <meta charset>, Windows-1252
  std::optional<Date> published = {};  // for articles that give no date themselves
  std::map<std::string, Date> published_by_id =
      {};              // by document id; stronger than anything the article says
  bool digest = true;  // false: Document::sha256 stays empty
};

// One article as it lies in its file, not yet looked into.
struct RawArticle {
  std::string path;              // "a.txt", "articles.ndjson:7", "-"
  std::string id;                // the "id" field, else the file name; unique in a run
  Format format = Format::text;  // never automatic
  std::string bytes;             // the file's, or the one line's
  std::uint64_t line = 0;        // of an NDJSON file, from 1; 0 for a whole file
};

// Hands over the articles of all inputs ordered by path, whatever the order of the inputs, one at a time, so
// that memory is bounded by the largest article (NDJSON: the longest line) and one id for each article. A
// file reached twice is read once. What cannot be opened or read, and a second article with an id already
// taken, is a diagnostic.
//
// Folders are searched for .txt .md .markdown .html .htm .xhtml .ndjson .jsonl, hidden names and links to
// folders left out; a file given by name is read whatever its name is. Files of one name get the shortest
// ends of their paths that tell them apart as ids: "2013/talks.txt", "2014/talks.txt".
class ArticleSource {
 public:
  ArticleSource(std::vector<std::string> inputs, ReadOptions options);
  ~ArticleSource();
  ArticleSource(const ArticleSource&) = delete;
  ArticleSource& operator=(const ArticleSource&) = delete;

  std::optional<RawArticle> next();  // nothing at the end
  // The sizes of all files together; 0 when one is no regular file, such as standard input.
  std::uint64_t count_bytes() const;
  std::vector<Diagnostic> take_diagnostics();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct ReadResult {
  std::optional<Document> document;  // nothing when the article cannot be read; a diagnostic then says why
  std::vector<Diagnostic> diagnostics;
};

// Decodes and parses one article. A function of its arguments only; safe to call from several threads.
ReadResult read_article(RawArticle article, const ReadOptions& options);

}  // namespace dateline
