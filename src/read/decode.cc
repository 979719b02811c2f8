#include "read/decode.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "read/sniff.h"
#include "text/lexicon.h"
#include "text/regex.h"
#include "text/utf8.h"

namespace dateline {

namespace {

constexpr const char* kSayEncoding =
    "convert the file to UTF-8, or name its encoding, as in --encoding windows-1252";
constexpr std::size_t kBlock = std::size_t{1} << 16U;

std::string place_of(std::string_view bytes, std::size_t at) {
  const auto line = 1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at), '\n');
  return "byte " + std::to_string(at) + ", line " + std::to_string(line);
}

Decoded refuse(std::string code, std::string place, std::string cause, std::string help) {
  Diagnostic trouble{Diagnostic::Severity::error,
                     std::move(code),
                     {},
                     {},
                     std::move(place),
                     std::move(cause),
                     std::move(help)};
  return {std::nullopt, std::move(trouble)};
}

class Converter {
 public:
  explicit Converter(const std::string& from) : handle_(iconv_open("UTF-8", from.c_str())) {}
  ~Converter() {
    if (known()) iconv_close(handle_);
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;

  bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  // Appends `bytes` as UTF-8 to `out`; gives the number of bytes converted, fewer than all when one makes no
  // sense.
  std::size_t convert(std::string& bytes, std::string& out) {
    char* in = bytes.data();
    std::size_t left = bytes.size();
    std::array<char, kBlock> block{};
    while (left > 0) {
      char* to = block.data();
      std::size_t room = block.size();
      const std::size_t result = iconv(handle_, &in, &left, &to, &room);
      out.append(block.data(), block.size() - room);
      if (result == static_cast<std::size_t>(-1) && errno != E2BIG) break;
    }
    return bytes.size() - left;
  }

 private:
  iconv_t handle_;
};

Decoded convert(std::string bytes, const std::string& encoding) {
  Converter converter(encoding);
  if (!converter.known()) {
    return refuse("read.unknown-encoding", "", "no encoding is called \"" + encoding + "\"",
                  "`iconv --list` prints the names");
  }
  std::string text;
  const std::size_t done = converter.convert(bytes, text);
  if (done < bytes.size()) {
    return refuse("read.encoding", place_of(bytes, done), "the bytes are not " + encoding, kSayEncoding);
  }
  return {std::move(text), std::nullopt};
}

bool is_utf8_name(std::string_view name) {
  const std::string small = lower(name);
  return small == "utf-8" || small == "utf8";
}

// As browsers read them: pages that say Latin-1 or ASCII are Windows-1252.
std::string known_as(std::string_view declared) {
  const std::string small = lower(declared);
  for (const std::string_view latin : {"iso-8859-1", "latin1", "l1", "us-ascii", "ascii"}) {
    if (small == latin) return "WINDOWS-1252";
  }
  return small;
}

bool starts_sequence(std::string_view bytes, std::size_t at) {
  if (static_cast<unsigned char>(bytes[at]) < 0xC2) return false;
  const std::size_t size = code_point_at(bytes, at).size;
  return at + size <= bytes.size() && !first_invalid_utf8(bytes.substr(at, size));
}

// True when some bytes above ASCII form a UTF-8 sequence: no Windows-1252 text is likely to hold one.
bool has_utf8_sequence(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (starts_sequence(bytes, at)) return true;
  }
  return false;
}

Decoded not_utf8(std::string_view bytes, std::size_t bad) {
  return refuse("read.invalid-utf8", place_of(bytes, bad), "the file is UTF-8 except for the bytes here",
                kSayEncoding);
}

Decoded as_windows_1252(std::string bytes, std::size_t bad) {
  const std::string place = place_of(bytes, bad);
  Decoded decoded = convert(std::move(bytes), "WINDOWS-1252");
  if (decoded.text) {
    decoded.trouble = Diagnostic{Diagnostic::Severity::warning,
                                 "read.windows-1252",
                                 {},
                                 {},
                                 place,
                                 "not UTF-8; read as Windows-1252 (Latin-1)",
                                 kSayEncoding};
  }
  return decoded;
}

Decoded as_found(std::string bytes, std::string_view declared) {
  const auto bad = first_invalid_utf8(bytes);
  if (!bad) return {std::move(bytes), std::nullopt};
  if (is_utf8_name(declared)) return not_utf8(bytes, *bad);
  if (!declared.empty()) {
    const std::string name = known_as(declared);
    if (Converter(name).known()) return convert(std::move(bytes), name);
  }
  if (has_utf8_sequence(bytes)) return not_utf8(bytes, *bad);
  return as_windows_1252(std::move(bytes), *bad);
}

Decoded by_mark(std::string bytes, std::string_view mark) {
  if (mark != "UTF-8") {
    bytes.erase(0, 2);
    return convert(std::move(bytes), std::string(mark));
  }
  const auto bad = first_invalid_utf8(bytes);
  if (bad) return not_utf8(bytes, *bad);
  return {std::move(bytes), std::nullopt};
}

}  // namespace

Decoded decode(std::string bytes, const std::string& encoding, std::string_view declared) {
  const std::string_view mark = encoding_of_mark(bytes);
  const bool may_hold_zeros = !encoding.empty() || mark.starts_with("UTF-16");
  if (const auto zero = bytes.find('\0'); zero != std::string::npos && !may_hold_zeros) {
    return refuse("read.binary", place_of(bytes, zero), "the file is binary: it holds NUL bytes",
                  "extract its text first; if it is UTF-16, say --encoding utf-16");
  }
  if (!encoding.empty() && !is_utf8_name(encoding)) return convert(std::move(bytes), encoding);
  if (!encoding.empty()) return by_mark(std::move(bytes), "UTF-8");
  return mark.empty() ? as_found(std::move(bytes), declared) : by_mark(std::move(bytes), mark);
}

std::string declared_html_charset(std::string_view bytes) {
  static const Regex pattern(R"((?i)<meta[^>]*charset\s*=\s*["']?\s*([\w-]+))");
  Regex::Groups groups;
  const std::string_view head = bytes.substr(0, 1024);
  if (!pattern.find(head, 0, groups)) return {};
  return std::string(groups[1]->of(head));
}

}  // namespace dateline
