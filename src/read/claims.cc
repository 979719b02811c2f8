#include "read/claims.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "read/read.h"
#include "text/split.h"
#include "text/utf8.h"

namespace dateline {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kSpace = " \t\r\n\f\v";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kSpace) + 1 - begin);
}

Diagnostic no_claim(const std::string& path, std::uint64_t line, std::string message) {
  return {.severity = Diagnostic::Severity::error,
          .code = "claims.no-claim",
          .file = path,
          .document = {},
          .place = fmt::format("line {}", line),
          .message = std::move(message),
          .help = "a claim is {\"claim\": \"…\"}, with \"id\" and \"date\" (YYYY-MM-DD) if you like"};
}

ClaimFormat format_of(std::string_view text, const std::string& path) {
  const auto ends = [&](std::string_view ending) { return path.ends_with(ending); };
  if (ends(".md") || ends(".markdown")) return ClaimFormat::markdown;
  if (ends(".ndjson") || ends(".jsonl")) return ClaimFormat::ndjson;
  const std::string_view first = trimmed(text);
  return first.starts_with('{') ? ClaimFormat::ndjson : ClaimFormat::lines;
}

// One line of NDJSON, or the cause why it is no claim.
std::string read_record(std::string_view line, Claim& claim) {
  const Json json = Json::parse(line, nullptr, false);
  if (json.is_discarded()) return "not JSON";
  if (!json.is_object()) return "not a JSON object";
  const auto text = json.contains("claim") ? json.find("claim") : json.find("text");
  if (text == json.end()) return "the field \"claim\" is missing";
  if (!text->is_string() || trimmed(text->get_ref<const std::string&>()).empty())
    return "the field \"claim\" holds no text";
  claim.text = text->get<std::string>();
  if (const auto id = json.find("id"); id != json.end() && !id->is_null())
    claim.id = id->is_string() ? id->get<std::string>() : id->dump();
  const auto date = json.find("date");
  if (date == json.end() || date->is_null()) return {};
  if (date->is_string()) claim.date = parse_date(date->get<std::string>());
  return claim.date ? "" : "the field \"date\" is no day written as YYYY-MM-DD";
}

void read_lines(std::string_view text, const std::string& path, bool records, ClaimsRead& read) {
  std::uint64_t number = 0;
  for (const std::string_view whole : split(text, '\n')) {
    ++number;
    const std::string_view line = trimmed(whole);
    if (line.empty() || (!records && line.starts_with("# "))) continue;
    Claim claim{.id = {}, .text = std::string(line), .date = {}, .file = path, .line = number};
    const std::string cause = records ? read_record(line, claim) : std::string();
    if (!cause.empty()) {
      read.diagnostics.push_back(no_claim(path, number, cause));
    } else {
      read.claims.push_back(std::move(claim));
    }
  }
}

// On one line, without the marks of emphasis.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = kSpace.find(c) != std::string_view::npos;
    if (space && (out.empty() || out.back() == ' ')) continue;
    out += space ? ' ' : c;
  }
  return std::string(trimmed(out));
}

void read_markdown(std::string_view text, const std::string& path, ClaimsRead& read) {
  ReadResult article = read_article(
      {.path = path, .id = path, .format = Format::markdown, .bytes = std::string(text)}, ReadOptions{});
  if (!article.document) {
    read.diagnostics = std::move(article.diagnostics);
    return;
  }
  const Document& document = *article.document;
  for (const Block& block : document.blocks) {
    if (block.kind != Block::Kind::paragraph && block.kind != Block::Kind::list_item) continue;
    Claim claim{
        .id = {}, .text = plain(block.span.of(document.text())), .date = document.published, .file = path};
    if (!claim.text.empty()) read.claims.push_back(std::move(claim));
  }
}

}  // namespace

ClaimsRead read_claims(std::string_view text, const std::string& path, ClaimFormat format) {
  ClaimsRead read;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (const auto byte = first_invalid_utf8(text)) {
    Diagnostic wrong = no_claim(path, 0, "not UTF-8");
    wrong.place = fmt::format("byte {}", *byte);
    wrong.help = "convert it: iconv -t UTF-8";
    read.diagnostics.push_back(std::move(wrong));
    return read;
  }
  if (format == ClaimFormat::automatic) format = format_of(text, path);
  if (format == ClaimFormat::markdown) {
    read_markdown(text, path, read);
  } else {
    read_lines(text, path, format == ClaimFormat::ndjson, read);
  }
  return read;
}

}  // namespace dateline
