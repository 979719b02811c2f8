#include "extract/inflect.h"

namespace dateline::extraction {

namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

// Ends in one consonant after one vowel letter: stop, travel; not rain, pass, play.
bool ends_short(std::string_view word) {
  const std::size_t n = word.size();
  if (n < 3) return false;
  const char last = word[n - 1];
  if (is_vowel(last) || last == 'w' || last == 'x' || last == 'y') return false;
  const bool qu = n >= 4 && word[n - 4] == 'q' && word[n - 3] == 'u';
  return is_vowel(word[n - 2]) && (!is_vowel(word[n - 3]) || qu);
}

bool is_one_syllable(std::string_view word) {
  int groups = 0;
  bool inside = false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool vowel = is_vowel(word[i]) && !(i > 0 && word[i] == 'u' && word[i - 1] == 'q');
    groups += vowel && !inside ? 1 : 0;
    inside = vowel;
  }
  return groups == 1;
}

bool ends_with_consonant_y(std::string_view word) {
  return word.size() >= 2 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string with_s(std::string_view word) {
  std::string out(word);
  if (ends_with_consonant_y(word)) {
    out.pop_back();
    return out + "ies";
  }
  const bool hissing = word.ends_with('s') || word.ends_with('x') || word.ends_with('z') ||
                       word.ends_with("ch") || word.ends_with("sh");
  const bool consonant_o = word.size() >= 2 && word.back() == 'o' && !is_vowel(word[word.size() - 2]);
  return out + (hissing || consonant_o ? "es" : "s");
}

std::vector<std::string> doubled_or_not(std::string_view base, std::string_view ending) {
  const std::string plain = std::string(base) + std::string(ending);
  if (!ends_short(base)) return {plain};
  const std::string doubled = std::string(base) + base.back() + std::string(ending);
  if (is_one_syllable(base)) return {doubled};
  return {plain, doubled};
}

}  // namespace

std::string third_person(std::string_view base) { return with_s(base); }

std::string plural(std::string_view singular) {
  if (singular.ends_with("sis")) return std::string(singular.substr(0, singular.size() - 2)) + "es";
  return with_s(singular);
}

std::vector<std::string> regular_past(std::string_view base) {
  std::string word(base);
  if (base.ends_with('e')) return {word + "d"};
  if (ends_with_consonant_y(base)) {
    word.back() = 'i';
    return {word + "ed"};
  }
  return doubled_or_not(base, "ed");
}

std::vector<std::string> gerund(std::string_view base) {
  if (base.ends_with("ie")) return {std::string(base.substr(0, base.size() - 2)) + "ying"};
  if (base.ends_with('e') && !base.ends_with("ee") && !base.ends_with("ye") && !base.ends_with("oe")) {
    return {std::string(base.substr(0, base.size() - 1)) + "ing"};
  }
  return doubled_or_not(base, "ing");
}

}  // namespace dateline::extraction
