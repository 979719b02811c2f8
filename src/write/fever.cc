// FEVER (Fact Extraction and VERification), JSON lines, as its scorer reads predictions.
//
// id                   the claim's own when it is a whole number, else its place among the claims, from 1
// label                SUPPORTS, REFUTES or NOT ENOUGH INFO; predicted_label is the same, since it is a
//                      program's. FEVER knows no disagreement of sources: conflicting becomes NOT ENOUGH INFO
// evidence             one set, [[null, null, page, sentence], …], of the passages for or against; of NOT
//                      ENOUGH INFO [[[null, null, null, null]]], as in FEVER's files
// predicted_evidence   the same as [page, sentence]; empty for NOT ENOUGH INFO. The scorer counts five at
// most
//
// The page is the id of the document; the sentence, a line number in FEVER, is the code point at which the
// passage starts, which is as good a name for it and can be looked up.
#include <algorithm>
#include <charconv>

#include "write/json_writer.h"
#include "write/verdict_words.h"
#include "write/verdicts.h"

namespace dateline {

namespace {

constexpr std::size_t kScored = 5;

std::string_view label_of(Ruling ruling) {
  return ruling == Ruling::supported      ? "SUPPORTS"
         : ruling == Ruling::contradicted ? "REFUTES"
                                          : "NOT ENOUGH INFO";
}

std::uint64_t id_of(const Claim& claim, std::uint64_t place) {
  std::uint64_t id = 0;
  const char* end = claim.id.data() + claim.id.size();
  const auto [stop, error] = std::from_chars(claim.id.data(), end, id);
  return error == std::errc() && stop == end ? id : place;
}

void write_line(const Verdict& verdict, std::uint64_t place, std::string& out) {
  const std::string_view label = label_of(verdict.whole.ruling);
  std::vector<const Evidence*> passages;
  if (label != "NOT ENOUGH INFO") passages = passages_of(verdict.whole, kScored);
  JsonWriter json(out, JsonWriter::Style::compact);
  json.begin_object();
  json.key("id").number(id_of(verdict.claim, place));
  json.key("claim").string(verdict.claim.text);
  json.key("label").string(label);
  json.key("predicted_label").string(label);
  json.key("evidence").begin_array();
  json.begin_array();
  for (const Evidence* one : passages) {
    json.begin_array();
    json.null();
    json.null();
    json.string(one->document);
    json.number(one->passage.start);
    json.end();
  }
  if (passages.empty()) {
    json.begin_array();
    for (int i = 0; i < 4; ++i) json.null();
    json.end();
  }
  json.end();
  json.end();
  json.key("predicted_evidence").begin_array();
  for (const Evidence* one : passages) {
    json.begin_array();
    json.string(one->document);
    json.number(one->passage.start);
    json.end();
  }
  json.end();
  json.end();
  out += '\n';
}

}  // namespace

void write_fever(const std::vector<Verdict>& verdicts, const VerdictOptions&, std::string& out) {
  std::uint64_t place = 0;
  for (const Verdict& verdict : verdicts) write_line(verdict, ++place, out);
}

}  // namespace dateline
