#include "read/html_metadata.h"

#include <algorithm>
#include <array>
#include <map>

#include "read/json_ld.h"
#include "read/line_shape.h"
#include "read/written_date.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

using namespace std::string_view_literals;

// Names of <meta> that give the day of publication, strongest first, in small letters.
constexpr std::array kDateNames = {"parsely-pub-date"sv,
                                   "sailthru.date"sv,
                                   "dc.date.issued"sv,
                                   "dcterms.issued"sv,
                                   "dcterms.created"sv,
                                   "dc.date.created"sv,
                                   "dc.date"sv,
                                   "dcterms.date"sv,
                                   "citation_publication_date"sv,
                                   "citation_date"sv,
                                   "publish-date"sv,
                                   "publish_date"sv,
                                   "publishdate"sv,
                                   "publication_date"sv,
                                   "publication-date"sv,
                                   "published_date"sv,
                                   "pubdate"sv,
                                   "pub_date"sv,
                                   "originalpublicationdate"sv,
                                   "article_date_original"sv,
                                   "cxenseparse:recs:publishtime"sv,
                                   "displaydate"sv,
                                   "date"sv};

class Collector {
 public:
  void visit(const GumboNode& node) {
    switch (tag_of(node)) {
      case GUMBO_TAG_HTML:
        language_ = attribute(node, "lang");
        break;
      case GUMBO_TAG_META:
        visit_meta(node);
        break;
      case GUMBO_TAG_LINK:
        if (lower(attribute(node, "rel")) == "canonical") keep(canonical_, attribute(node, "href"));
        break;
      case GUMBO_TAG_TITLE:
        if (title_.empty()) title_ = text_below(node);
        break;
      case GUMBO_TAG_H1:
        if (heading_.empty()) heading_ = text_below(node);
        break;
      case GUMBO_TAG_SCRIPT:
        if (lower(attribute(node, "type")) == "application/ld+json") visit_script(node);
        break;
      default:
        visit_microdata(node);
    }
    for_each_child(node, [&](const GumboNode& child) { visit(child); });
  }

  Metadata result() && {
    Metadata result;
    const auto first_of = [](auto... values) {
      std::string first;
      for (const std::string& value : {std::string(values)...}) first = first.empty() ? value : first;
      return one_line(first);
    };
    result.title = first_of(meta("og:title"), json_ld_.title, title());
    result.byline = first_of(json_ld_.byline, meta("author"), meta("article:author_name"),
                             meta("parsely-author"), author_);
    result.uri = first_of(canonical_, meta("og:url"), json_ld_.uri);
    result.language = first_of(language_, json_ld_.language, meta("content-language"));
    result.published = published();
    return result;
  }

 private:
  static void keep(std::string& slot, std::string_view value) {
    if (slot.empty()) slot = trimmed(value);
  }

  void visit_meta(const GumboNode& node) {
    for (const char* name : {"name", "property", "itemprop", "http-equiv"}) {
      const std::string_view key = attribute(node, name);
      if (!key.empty()) meta_.emplace(lower(key), attribute(node, "content"));
    }
  }

  void visit_script(const GumboNode& node) {
    for_each_child(node, [&](const GumboNode& child) {
      if (is_text(child)) read_json_ld(child.v.text.text, json_ld_);
    });
  }

  void visit_microdata(const GumboNode& node) {
    if (!is_element(node)) return;
    const std::string_view property = attribute(node, "itemprop");
    if (property == "datePublished") keep_date(item_date_, node);
    if (tag_of(node) == GUMBO_TAG_TIME) {
      if (has_attribute(node, "pubdate")) keep_date(pubdate_, node);
      if (has_name_part(node, "published")) keep_date(time_date_, node);
    }
    if (property == "author" || attribute(node, "rel") == "author") {
      if (author_.empty()) author_ = text_below(node);
    }
  }

  static void keep_date(std::optional<Date>& slot, const GumboNode& node) {
    for (const char* name : {"datetime", "content"}) {
      if (!slot) slot = parse_written_date(attribute(node, name));
    }
    if (!slot) slot = parse_written_date(text_below(node));
  }

  std::string meta(std::string_view name) const {
    const auto found = meta_.find(name);
    return found == meta_.end() ? std::string() : found->second;
  }

  // "Headline | Paper" is the headline where the page shows it as such.
  std::string title() const {
    const bool is_part = !heading_.empty() && title_.find(heading_) != std::string::npos;
    return title_.empty() || is_part ? heading_ : title_;
  }

  std::optional<Date> published() const {
    auto date = parse_written_date(meta("article:published_time"));
    for (const auto& other :
         {json_ld_.published, parse_written_date(meta("datepublished")), item_date_, pubdate_}) {
      if (!date) date = other;
    }
    for (const std::string_view name : kDateNames) {
      if (!date) date = parse_written_date(meta(name));
    }
    return date ? date : time_date_;
  }

  std::map<std::string, std::string, std::less<>> meta_;  // by name in small letters; the first of each
  Metadata json_ld_;
  std::string language_;
  std::string canonical_;
  std::string title_;
  std::string heading_;
  std::string author_;
  std::optional<Date> item_date_;
  std::optional<Date> pubdate_;
  std::optional<Date> time_date_;
};

}  // namespace

Metadata read_html_metadata(const GumboNode& root) {
  Collector collector;
  collector.visit(root);
  return std::move(collector).result();
}

}  // namespace dateline
