#include "extract/spellings.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "extract/signs.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kChunk = 1024;  // bytes
constexpr std::size_t kShort = 64;

bool is_small(char c) { return static_cast<unsigned char>(c) < 0x80 && !(c >= 'A' && c <= 'Z') && c != ' '; }

}  // namespace

std::string_view Spellings::keep(std::string_view spelling) {
  if (spelling.size() > left_) {
    left_ = std::max(kChunk, spelling.size());
    chunks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    free_ = chunks_.back().get();
  }
  std::memcpy(free_, spelling.data(), spelling.size());
  const std::string_view kept(free_, spelling.size());
  free_ += spelling.size();
  left_ -= spelling.size();
  return kept;
}

std::string_view Spellings::lower(std::string_view word) {
  if (std::all_of(word.begin(), word.end(), is_small)) return word;
  std::array<char, kShort> buffer;
  bool ascii = word.size() <= kShort;
  for (std::size_t i = 0; ascii && i < word.size(); ++i) {
    const char c = word[i];
    ascii = static_cast<unsigned char>(c) < 0x80 && c != ' ';
    buffer[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  return ascii ? keep({buffer.data(), word.size()}) : keep(plain(dateline::lower(word)));
}

}  // namespace dateline::extraction
