#include "read/html.h"

#include "read/html_effort.h"
#include "read/html_metadata.h"
#include "read/html_text.h"

namespace dateline {

bool read_html(Document& document, Metadata& metadata) {
  if (is_too_tangled(document.source)) return false;
  const HtmlTree tree = parse_html(document.source);
  const GumboNode& root = *tree->root;
  metadata = read_html_metadata(root);
  const ProseMap prose(root);
  read_html_text(document, find_article(root, prose), prose);
  return true;
}

}  // namespace dateline
