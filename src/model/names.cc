#include <array>
#include <string_view>
#include <utility>

#include "model/diagnostic.h"
#include "model/document.h"
#include "model/interval.h"
#include "model/lint_finding.h"
#include "model/mention.h"
#include "model/timex.h"
#include "model/verdict.h"

// The names that the enumerations have in JSON: one table each, read both ways.
namespace dateline {

namespace {

using namespace std::string_view_literals;

template <typename E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

template <typename E, std::size_t N>
std::string_view name_of(const Names<E, N>& names, E value) {
  for (const auto& [e, name] : names) {
    if (e == value) return name;
  }
  return {};
}

template <typename E, std::size_t N>
std::optional<E> value_of(const Names<E, N>& names, std::string_view text) {
  for (const auto& [e, name] : names) {
    if (name == text) return e;
  }
  return std::nullopt;
}

constexpr Names<Granularity, 12> kGranularities{{{Granularity::time, "time"sv},
                                                 {Granularity::day, "day"sv},
                                                 {Granularity::weekend, "weekend"sv},
                                                 {Granularity::week, "week"sv},
                                                 {Granularity::month, "month"sv},
                                                 {Granularity::season, "season"sv},
                                                 {Granularity::quarter, "quarter"sv},
                                                 {Granularity::half, "half"sv},
                                                 {Granularity::year, "year"sv},
                                                 {Granularity::decade, "decade"sv},
                                                 {Granularity::century, "century"sv},
                                                 {Granularity::millennium, "millennium"sv}}};

constexpr Names<LintRule, 12> kLintRules{{{LintRule::impossible_date, "impossible-date"sv},
                                          {LintRule::weekday, "weekday"sv},
                                          {LintRule::elapsed, "elapsed"sv},
                                          {LintRule::duration, "duration"sv},
                                          {LintRule::reversed, "reversed"sv},
                                          {LintRule::sequence, "sequence"sv},
                                          {LintRule::anniversary, "anniversary"sv},
                                          {LintRule::age, "age"sv},
                                          {LintRule::future, "future"sv},
                                          {LintRule::past_plan, "past-plan"sv},
                                          {LintRule::inconsistent, "inconsistent"sv},
                                          {LintRule::contradicted, "contradicted"sv}}};

constexpr Names<TimexType, 4> kTimexTypes{{{TimexType::date, "DATE"sv},
                                           {TimexType::time, "TIME"sv},
                                           {TimexType::duration, "DURATION"sv},
                                           {TimexType::set, "SET"sv}}};

constexpr Names<Anchor::Kind, 4> kAnchorKinds{{{Anchor::Kind::published, "published"sv},
                                               {Anchor::Kind::said, "said"sv},
                                               {Anchor::Kind::event, "event"sv},
                                               {Anchor::Kind::text, "text"sv}}};

constexpr Names<DateBasis, 3> kDateBases{
    {{DateBasis::said, "said"sv}, {DateBasis::carried, "carried"sv}, {DateBasis::dateline, "dateline"sv}}};

constexpr Names<PublishedBasis, 6> kPublishedBases{{{PublishedBasis::option, "option"sv},
                                                    {PublishedBasis::metadata, "metadata"sv},
                                                    {PublishedBasis::dateline, "dateline"sv},
                                                    {PublishedBasis::filename, "filename"sv},
                                                    {PublishedBasis::inferred, "inferred"sv},
                                                    {PublishedBasis::none, "none"sv}}};

constexpr Names<Relation::Kind, 3> kRelationKinds{{{Relation::Kind::before, "before"sv},
                                                   {Relation::Kind::after, "after"sv},
                                                   {Relation::Kind::during, "during"sv}}};

constexpr Names<Modality, 5> kModalities{{{Modality::asserted, "asserted"sv},
                                          {Modality::reported, "reported"sv},
                                          {Modality::planned, "planned"sv},
                                          {Modality::negated, "negated"sv},
                                          {Modality::hypothetical, "hypothetical"sv}}};

constexpr Names<Ruling, 4> kRulings{{{Ruling::supported, "supported"sv},
                                     {Ruling::contradicted, "contradicted"sv},
                                     {Ruling::conflicting, "conflicting"sv},
                                     {Ruling::not_enough_info, "not_enough_info"sv}}};

constexpr Names<TimeRelation, 6> kTimeRelations{{{TimeRelation::equal, "equal"sv},
                                                 {TimeRelation::inside, "inside"sv},
                                                 {TimeRelation::contains, "contains"sv},
                                                 {TimeRelation::overlaps, "overlaps"sv},
                                                 {TimeRelation::before, "before"sv},
                                                 {TimeRelation::after, "after"sv}}};

constexpr Names<ClaimKind, 5> kClaimKinds{{{ClaimKind::event, "event"sv},
                                           {ClaimKind::date, "date"sv},
                                           {ClaimKind::order, "order"sv},
                                           {ClaimKind::duration, "duration"sv},
                                           {ClaimKind::distance, "distance"sv}}};

constexpr Names<Evidence::Stance, 3> kStances{{{Evidence::Stance::supports, "supports"sv},
                                               {Evidence::Stance::contradicts, "contradicts"sv},
                                               {Evidence::Stance::neutral, "neutral"sv}}};

}  // namespace

std::string_view to_string(Granularity granularity) { return name_of(kGranularities, granularity); }
std::optional<Granularity> parse_granularity(std::string_view text) { return value_of(kGranularities, text); }

std::string_view to_string(TimexType type) { return name_of(kTimexTypes, type); }
std::optional<TimexType> parse_timex_type(std::string_view text) { return value_of(kTimexTypes, text); }

std::string_view to_string(Anchor::Kind kind) { return name_of(kAnchorKinds, kind); }

std::string_view to_string(DateBasis basis) { return name_of(kDateBases, basis); }
std::optional<DateBasis> parse_date_basis(std::string_view text) { return value_of(kDateBases, text); }

std::string_view to_string(PublishedBasis basis) { return name_of(kPublishedBases, basis); }
std::optional<PublishedBasis> parse_published_basis(std::string_view text) {
  return value_of(kPublishedBases, text);
}

std::string_view to_string(Relation::Kind kind) { return name_of(kRelationKinds, kind); }
std::optional<Relation::Kind> parse_relation_kind(std::string_view text) {
  return value_of(kRelationKinds, text);
}

std::string_view to_string(Modality modality) { return name_of(kModalities, modality); }
std::optional<Modality> parse_modality(std::string_view text) { return value_of(kModalities, text); }

std::string_view to_string(Ruling ruling) { return name_of(kRulings, ruling); }
std::optional<Ruling> parse_ruling(std::string_view text) { return value_of(kRulings, text); }

std::string_view to_string(TimeRelation relation) { return name_of(kTimeRelations, relation); }
std::string_view to_string(ClaimKind kind) { return name_of(kClaimKinds, kind); }
std::string_view to_string(Evidence::Stance stance) { return name_of(kStances, stance); }

std::string_view to_string(LintRule rule) { return name_of(kLintRules, rule); }
std::optional<LintRule> parse_lint_rule(std::string_view text) { return value_of(kLintRules, text); }

std::string_view to_string(LintFinding::Severity severity) {
  return severity == LintFinding::Severity::error ? "error" : "warning";
}

std::string_view to_string(Diagnostic::Severity severity) {
  return severity == Diagnostic::Severity::error ? "error" : "warning";
}

}  // namespace dateline
