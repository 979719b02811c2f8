#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/timeline.h"

// What the formats for readers say of an event in words, the same in all of them.
namespace dateline {

// Text from an article on one line: control characters and line breaks become spaces, runs of spaces one, and
// the marks that turn the direction of what follows (U+202A–U+202E, U+2066–U+2069) are left out.
std::string shown(std::string_view text);

// The title, and how the sources hold the event where they do not assert it: "Talks resume (planned)".
std::string headline(const Event& event);

// "Sources disagree: 20 March 2003; 19 March 2003.", or empty.
std::string disagreement(const Event& event);

// The link of a mention, or empty when it leads nowhere: to a page without an address (standard input), or to
// something else than a file or a page.
std::string link_of(const Mention& mention);
std::string link_of(const std::string& link);
std::string link_of(const Event& event);  // of the first mention that has one

// A document of the timeline, or what its mentions know of one that is not listed.
class DocumentIndex {
 public:
  explicit DocumentIndex(const Timeline& timeline);           // which must outlive it
  const DocumentInfo& operator[](std::string_view id) const;  // an empty one when it is not listed
  // A passage as a reader sees it, on one line.
  std::string quote_of(const Mention& mention) const;
  std::string quote_of(std::string_view document, const Passage& passage) const;
  // The title of a document, else its id, on one line.
  std::string name_of(const Mention& mention) const;
  std::string name_of(std::string_view document) const;

 private:
  std::vector<const DocumentInfo*> by_id_;
};

// Documents that tell an event, each once, in the order of the mentions.
std::vector<std::string_view> documents_of(const Event& event);

// & < > " ' as character references, for HTML and XML text and attributes. Takes well-formed text without
// control characters.
void append_escaped(std::string_view text, std::string& out);
std::string escaped(std::string_view text);

// The id of a document or an event as a URN, and percent-encoded alone as the name of a file.
std::string document_urn(std::string_view id);
std::string event_urn(std::string_view id);
std::string file_name_of(std::string_view id);

// "1 event", "2 events"
std::string counted(std::size_t count, std::string_view noun);

// {"US", "Iraq"} → "US; Iraq"
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

}  // namespace dateline
