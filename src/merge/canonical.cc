#include "merge/canonical.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace dateline::merging {

namespace {

// Fields are compared in this order. Every field of Mention but derived ones (`link`, byte offsets, anchor)
// takes part.
auto place_of(const Mention& m) {
  return std::tie(m.document, m.passage.start, m.trigger.start, m.time.start, m.passage.end, m.trigger.end,
                  m.time.end);
}

auto saying_of(const Mention& m) {
  return std::tie(m.head, m.type, m.title, m.participants, m.places, m.keywords, m.modality, m.confidence,
                  m.passage.exact, m.trigger.exact, m.time.exact, m.time.type, m.time.value, m.time.mod,
                  m.time.rule);
}

auto date_of(const Mention& m) {
  return std::tie(m.date.first, m.date.last, m.date.granularity, m.date.approximate, m.date.open_start,
                  m.date.open_end, m.date.range);
}

bool relations_before(const std::vector<Relation>& a, const std::vector<Relation>& b) {
  const auto fields = [](const Relation& r) {
    return std::tie(r.kind, r.length, r.words.start, r.trigger.start);
  };
  return std::lexicographical_compare(
      a.begin(), a.end(), b.begin(), b.end(),
      [&](const Relation& x, const Relation& y) { return fields(x) < fields(y); });
}

bool before(const Mention& a, const Mention& b) {
  if (place_of(a) != place_of(b)) return place_of(a) < place_of(b);
  if (date_of(a) != date_of(b)) return date_of(a) < date_of(b);
  if (saying_of(a) != saying_of(b)) return saying_of(a) < saying_of(b);
  if (a.link != b.link) return a.link < b.link;
  return relations_before(a.relations, b.relations);
}

auto fields_of(const DocumentInfo& d) {
  return std::tie(d.id, d.path, d.uri, d.title, d.language, d.published, d.published_basis, d.sha256);
}

auto fields_of(const Diagnostic& d) {
  return std::tie(d.document, d.file, d.place, d.code, d.severity, d.message, d.help);
}

template <typename T, typename Before>
void sort_and_deduplicate(std::vector<T>& all, Before comes_before) {
  if (!std::is_sorted(all.begin(), all.end(), comes_before)) std::sort(all.begin(), all.end(), comes_before);
  const auto same = [&](const T& a, const T& b) { return !comes_before(a, b) && !comes_before(b, a); };
  all.erase(std::unique(all.begin(), all.end(), same), all.end());
}

}  // namespace

void put_in_order(std::vector<Mention>& mentions) { sort_and_deduplicate(mentions, before); }

std::span<const Mention> of_document(std::span<const Mention> mentions, std::string_view id) {
  struct ByDocument {
    bool operator()(const Mention& mention, std::string_view wanted) const {
      return mention.document < wanted;
    }
    bool operator()(std::string_view wanted, const Mention& mention) const {
      return wanted < mention.document;
    }
  };
  const auto [first, last] = std::equal_range(mentions.begin(), mentions.end(), id, ByDocument());
  return {first, last};
}

const DocumentInfo* document_of(std::span<const DocumentInfo> documents, std::string_view id) {
  const auto at = std::lower_bound(
      documents.begin(), documents.end(), id,
      [](const DocumentInfo& document, std::string_view wanted) { return document.id < wanted; });
  return at != documents.end() && at->id == id ? &*at : nullptr;
}

void put_in_order(std::vector<Diagnostic>& diagnostics) {
  sort_and_deduplicate(diagnostics,
                       [](const Diagnostic& a, const Diagnostic& b) { return fields_of(a) < fields_of(b); });
}

void put_in_order(std::vector<DocumentInfo>& documents, std::vector<Diagnostic>& diagnostics) {
  sort_and_deduplicate(
      documents, [](const DocumentInfo& a, const DocumentInfo& b) { return fields_of(a) < fields_of(b); });
  std::vector<DocumentInfo> kept;
  for (DocumentInfo& document : documents) {
    if (kept.empty() || kept.back().id != document.id) {
      kept.push_back(std::move(document));
      continue;
    }
    diagnostics.push_back(
        {.severity = Diagnostic::Severity::warning,
         .code = "merge.one-id-two-documents",
         .file = document.path,
         .document = document.id,
         .place = {},
         .message = fmt::format("the id also stands for {}; the mentions of both are taken as one "
                                "document's",
                                kept.back().path),
         .help = "give every article an id of its own"});
  }
  documents = std::move(kept);
}

}  // namespace dateline::merging
