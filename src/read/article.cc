#include <openssl/evp.h>

#include <array>
#include <filesystem>
#include <memory>
#include <utility>

#include "read/decode.h"
#include "read/front_matter.h"
#include "read/head.h"
#include "read/html.h"
#include "read/line_shape.h"
#include "read/markdown.h"
#include "read/ndjson.h"
#include "read/plain.h"
#include "read/read.h"
#include "read/trouble.h"
#include "read/written_date.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

std::string sha256(std::string_view bytes) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> kind(EVP_MD_fetch(nullptr, "SHA256", nullptr),
                                                                    EVP_MD_free);
  unsigned size = 0;
  EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, kind.get(), nullptr);
  std::string hex;
  for (std::size_t i = 0; i < size; ++i) {
    hex += "0123456789abcdef"[digest[i] >> 4U];
    hex += "0123456789abcdef"[digest[i] & 15U];
  }
  return hex;
}

// One article on its way from bytes to a document.
class ArticleReader {
 public:
  ArticleReader(RawArticle article, const ReadOptions& options)
      : article_(std::move(article)), options_(options), format_(article_.format) {}

  ReadResult read() {
    document_.path = article_.path;
    document_.id = article_.id;
    if (options_.digest) document_.sha256 = sha256(article_.bytes);
    if (take_source() && take_text()) {
      finish();
      return {std::move(document_), std::move(diagnostics_)};
    }
    return {std::nullopt, std::move(diagnostics_)};
  }

 private:
  bool refuse(const char* code, std::string cause, std::string help) {
    diagnostics_.push_back(read_error(code, where(article_), std::move(cause), std::move(help)));
    return false;
  }

  void warn(const char* code, std::string cause, std::string help) {
    diagnostics_.push_back(read_warning(code, where(article_), std::move(cause), std::move(help)));
  }

  // Bytes → document_.source.
  bool take_source() {
    const bool is_html = format_ == Format::html && options_.encoding.empty();
    if (article_.bytes.empty()) return refuse("read.empty", "the file is empty", "");
    const std::string declared = format_ == Format::ndjson ? "UTF-8"
                                 : is_html                 ? declared_html_charset(article_.bytes)
                                                           : "";
    Decoded decoded = decode(std::move(article_.bytes), options_.encoding, declared);
    if (decoded.trouble) {
      Where at = where(article_);
      if (at.place.empty()) at.place = std::move(decoded.trouble->place);
      diagnostics_.push_back(read_trouble(decoded.trouble->severity, std::move(decoded.trouble->code),
                                          std::move(at), std::move(decoded.trouble->message),
                                          std::move(decoded.trouble->help)));
    }
    if (!decoded.text) return false;
    document_.source = std::move(*decoded.text);
    return format_ != Format::ndjson || take_record();
  }

  bool take_record() {
    ArticleRecordResult result = read_article_record(document_.source);
    if (!result.record) return refuse("read.ndjson", std::move(result.cause), kNdjsonHelp);
    ArticleRecord& record = *result.record;
    if (record.id && !record.id->empty()) document_.id = article_.id = *record.id;
    given_ = {.title = std::move(record.title),
              .byline = std::move(record.byline),
              .uri = std::move(record.uri),
              .language = std::move(record.language),
              .published = record.published};
    document_.source = std::move(record.body);
    format_ = record.is_html ? Format::html : Format::text;
    return true;
  }

  // document_.source → text, blocks and what is said of the article.
  bool take_text() {
    bool is_read = false;
    if (format_ == Format::html) {
      is_read = read_html(document_, said_);
      if (!is_read)
        return refuse("read.html-tangled", "the page has too many elements inside one another",
                      "repair the page");
      document_.quote_visible = true;
      document_.media_type = "text/html";
    } else if (format_ == Format::markdown) {
      is_read = take_markdown();
    }
    if (!is_read) take_plain();
    if (document_.blocks.empty()) return refuse("read.empty", "there is no text to read", "");
    return true;
  }

  bool take_markdown() {
    FrontMatter front = read_front_matter(document_.source);
    said_ = std::move(front.metadata);
    if (!front.unread_date.empty()) {
      warn("read.no-date", "the front matter's date is \"" + front.unread_date + "\", which is no full date",
           "write it as 2014-06-18");
    }
    const std::size_t mark = document_.source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (read_markdown(document_, std::max(front.size, mark))) {
      document_.media_type = "text/markdown";
      return true;
    }
    warn("read.markdown-tangled", "the markup is too tangled; read as plain text", "");
    return false;
  }

  void take_plain() {
    const std::uint32_t mark = document_.source.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    if (mark > 0) {
      document_.visible = document_.source.substr(mark);
      const auto size = static_cast<std::uint32_t>(document_.visible.size());
      document_.pieces = {{{0, size}, {mark, mark + size}, true}};
    }
    document_.blocks = plain_blocks(document_.text());
  }

  // Title, byline, date and language, of the stronger source each.
  void finish() {
    const Head head = read_head(document_, format_ == Format::text);
    const auto first_of = [](std::string a, std::string b, std::string c) {
      return one_line(!trimmed(a).empty() ? a : !trimmed(b).empty() ? b : c);
    };
    document_.title = first_of(given_.title, said_.title, head.title);
    document_.byline = first_of(given_.byline, said_.byline, head.byline);
    document_.uri = first_of(given_.uri, said_.uri, "");
    if (const std::string language = first_of(given_.language, said_.language, ""); !language.empty()) {
      document_.language = language;
    }
    date(head);
    check_language();
  }

  void date(const Head& head) {
    const auto settle = [&](const std::optional<Date>& date, PublishedBasis basis) {
      if (document_.published || !date) return;
      document_.published = date;
      document_.published_basis = basis;
    };
    if (const auto said = options_.published_by_id.find(document_.id);
        said != options_.published_by_id.end()) {
      settle(said->second, PublishedBasis::option);
    }
    settle(given_.published, PublishedBasis::metadata);
    settle(said_.published, PublishedBasis::metadata);
    settle(head.published, PublishedBasis::dateline);
    if (article_.line == 0) {
      settle(date_in_file_name(std::filesystem::path(article_.path).filename().string()),
             PublishedBasis::filename);
    }
    settle(options_.published, PublishedBasis::option);
  }

  void check_language() {
    const std::string language = lower(document_.language);
    if (language.starts_with("en") && (language.size() == 2 || language[2] == '-' || language[2] == '_'))
      return;
    if (language == "english" || language == "eng") return;
    warn("read.language",
         "the article says that its language is \"" + document_.language + "\"; it was read as English",
         "only English is understood: expect few or wrong results");
  }

  RawArticle article_;
  const ReadOptions& options_;
  Format format_;  // of the text: that of an NDJSON article is known once the line is read
  Document document_;
  Metadata given_;  // by the NDJSON line
  Metadata said_;   // by the article
  std::vector<Diagnostic> diagnostics_;
};

}  // namespace

ReadResult read_article(RawArticle article, const ReadOptions& options) {
  return ArticleReader(std::move(article), options).read();
}

}  // namespace dateline
