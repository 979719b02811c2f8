#include "read/sniff.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, Format>, 8> kByName = {{{".txt", Format::text},
                                                                         {".md", Format::markdown},
                                                                         {".markdown", Format::markdown},
                                                                         {".html", Format::html},
                                                                         {".htm", Format::html},
                                                                         {".xhtml", Format::html},
                                                                         {".ndjson", Format::ndjson},
                                                                         {".jsonl", Format::ndjson}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kMagic = {{
    {"%PDF-"sv, "a PDF file"sv},
    {"PK\x03\x04"sv, "a zip archive (or a .docx, .odt or .epub file)"sv},
    {"\x1F\x8B"sv, "a gzip file"sv},
    {"BZh"sv, "a bzip2 file"sv},
    {"\xFD\x37zXZ\x00"sv, "an xz file"sv},
    {"\x28\xB5\x2F\xFD"sv, "a zstd file"sv},
    {"{\\rtf"sv, "an RTF file"sv},
    {"\xD0\xCF\x11\xE0"sv, "an old Office file"sv},
    {"\x89PNG"sv, "a PNG image"sv},
    {"\xFF\xD8\xFF"sv, "a JPEG image"sv},
    {"GIF8"sv, "a GIF image"sv},
    {"\x7F"
     "ELF"sv,
     "a program"sv},
}};

}  // namespace

Format format_of(std::string_view path, std::string_view first_bytes) {
  std::string name(path);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  for (const auto& [extension, format] : kByName) {
    if (name.ends_with(extension)) return format;
  }
  if (first_bytes.starts_with("\xEF\xBB\xBF")) first_bytes.remove_prefix(3);
  const std::size_t at = first_bytes.find_first_not_of(" \t\r\n");
  if (at == std::string_view::npos) return Format::text;
  if (first_bytes[at] == '{') return Format::ndjson;
  return first_bytes[at] == '<' ? Format::html : Format::text;
}

std::string_view binary_kind(std::string_view first_bytes) {
  for (const auto& [magic, kind] : kMagic) {
    if (first_bytes.starts_with(magic)) return kind;
  }
  return {};
}

std::string_view encoding_of_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
  return {};
}

}  // namespace dateline
