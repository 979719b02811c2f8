#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <string_view>

#include "merge/canonical.h"
#include "merge/dates.h"
#include "merge/merge.h"
#include "merge/relations.h"
#include "merge/told.h"
#include "merge/undated.h"

// Documents and mentions with the dates that were found for them.
namespace dateline {

namespace {

using namespace merging;

constexpr double kInferred = 0.8;         // factor of the confidence
constexpr std::int64_t kVaguest = 31;     // days: what may lie anywhere in a longer stretch dates nothing
constexpr std::size_t kMostEvidence = 8;  // the strongest, that a reader will look at

std::vector<DocumentInfo::Evidence> evidence_of(std::vector<Testimony> testimonies,
                                                const std::vector<Mention>& undated,
                                                const std::vector<Mention>& mentions) {
  std::stable_sort(testimonies.begin(), testimonies.end(),
                   [](const Testimony& a, const Testimony& b) { return a.weight > b.weight; });
  if (testimonies.size() > kMostEvidence) testimonies.resize(kMostEvidence);
  std::vector<DocumentInfo::Evidence> evidence;
  for (const Testimony& testimony : testimonies) {
    const Mention& own = undated[testimony.telling];
    const Mention& other = mentions[testimony.dated];
    evidence.push_back({own.time, own.title, other.document, other.date});
  }
  return evidence;
}

Diagnostic report(const DocumentInfo& document, std::size_t testimonies) {
  const std::string first = to_string(document.published_days->first);
  const std::string last = to_string(document.published_days->last);
  const std::string days = first == last ? "" : fmt::format(" (or another day from {} to {})", first, last);
  return {.severity = Diagnostic::Severity::warning,
          .code = "merge.inferred-date",
          .file = document.path,
          .document = document.id,
          .place = {},
          .message = fmt::format(
              "the article gives no publication date; {}{} is taken, from {} events that it shares "
              "with dated articles",
              to_string(*document.published), days, testimonies),
          .help = fmt::format("give the publication date with --date {}=YYYY-MM-DD", document.id)};
}

// What the words mean, whichever of the days is right; nothing when that is too vague.
std::optional<Redated> on_any_of(const CitedTime& time, const Dating& dating, const Redate& redate) {
  std::optional<Redated> whole = redate(time, dating.published);
  if (!whole) return std::nullopt;
  const Days days = days_of(dating.days);
  for (std::int64_t day = days.first; day <= days.last; ++day) {
    const auto one = redate(time, date_of_day_number(day));
    if (!one) return std::nullopt;
    if (one->days == whole->days) continue;
    whole->days.first = std::min(whole->days.first, one->days.first);
    whole->days.last = std::max(whole->days.last, one->days.last);
    whole->days.range = whole->days.approximate = true;
    whole->value = time.value;
  }
  if (days_of(whole->days).length() > std::max(kVaguest, days.length())) return std::nullopt;
  return whole;
}

std::optional<Mention> dated(Mention mention, const Dating& dating, const Redate& redate) {
  const auto meant = on_any_of(mention.time, dating, redate);
  if (!meant) return std::nullopt;
  mention.date = meant->days;
  mention.time.value = meant->value;
  mention.time.anchor = CitedTime::CitedAnchor{
      .kind = "published",
      .date = to_string(dating.published),
      .why = "inferred publication date; " + (mention.time.anchor ? mention.time.anchor->why : std::string()),
      .words = std::nullopt};
  mention.confidence = std::round(mention.confidence * kInferred * 1e4) / 1e4;
  return mention;
}

void append(std::vector<Mention>& to, std::vector<Mention>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

// The mentions that hang on another event tell nothing of days before that is found.
std::vector<Mention> take_hanging(std::vector<Mention>& mentions) {
  const auto first = std::stable_partition(mentions.begin(), mentions.end(),
                                           [](const Mention& mention) { return !hangs_on_event(mention); });
  std::vector<Mention> hanging(std::make_move_iterator(first), std::make_move_iterator(mentions.end()));
  mentions.erase(first, mentions.end());
  return hanging;
}

}  // namespace

Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Mention> undated, std::vector<Diagnostic> diagnostics, const Redate& redate) {
  std::vector<Mention> hanging = take_hanging(undated);
  if (undated.empty()) {
    append(mentions, hanging);
    return merge(std::move(documents), std::move(mentions), std::move(diagnostics));
  }
  for (Mention& mention : take_hanging(mentions)) hanging.push_back(std::move(mention));
  put_in_order(mentions);
  put_in_order(undated);
  put_in_order(documents, diagnostics);
  std::vector<Mention> found;
  std::vector<Diagnostic> reports;
  std::set<std::string_view> dated_ids;
  for (const Dating& dating : date_documents(documents, mentions, undated, redate)) {
    DocumentInfo& document = documents[dating.document];
    document.published = dating.published;
    document.published_basis = PublishedBasis::inferred;
    document.published_days = dating.days;
    document.evidence = evidence_of(dating.testimonies, undated, mentions);
    dated_ids.insert(document.id);
    reports.push_back(report(document, dating.testimonies.size()));
    for (const Mention& mention : of_document(undated, document.id)) {
      if (auto one = dated(mention, dating, redate)) found.push_back(std::move(*one));
    }
  }
  std::erase_if(diagnostics, [&](const Diagnostic& d) {
    return d.code == "resolve.no-anchor" && dated_ids.contains(d.document);
  });
  std::move(reports.begin(), reports.end(), std::back_inserter(diagnostics));
  append(mentions, found);
  append(mentions, hanging);
  return merge(std::move(documents), std::move(mentions), std::move(diagnostics));
}

}  // namespace dateline
