#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace dateline {

struct Word {
  std::string_view text;
  int commas = 0;  // between it and the expression, conjunctions counted in
};

bool is_word_char(char c);

// The words of `region` from the expression outwards, to the end of the clause. Read one by one when they are
// asked for: the nearest ones mostly tell.
class Outwards {
 public:
  Outwards(std::string_view region, bool goes_back)
      : backwards(goes_back), region_(region), at_(goes_back ? region.size() : 0) {}

  const bool backwards;

  // Nothing behind the end of the clause.
  const Word* word(std::size_t i) {
    while (i >= count_ && read()) {
    }
    return i < count_ ? &words_[i] : nullptr;
  }
  bool is(std::size_t i, std::string_view text) {
    const Word* found = word(i);
    return found != nullptr && found->text == text;
  }
  // The words before and behind the one at `i`, as the text has them; empty where none is seen.
  std::string_view before(std::size_t i);
  std::string_view behind(std::size_t i);

 private:
  static constexpr std::size_t kReach = 25;

  bool more() const { return backwards ? at_ > 0 : at_ < region_.size(); }
  char peek() const { return backwards ? region_[at_ - 1] : region_[at_]; }
  void step() { backwards ? --at_ : ++at_; }
  bool read();  // the next word; false when there is none
  std::string_view nearer(std::size_t i) { return i == 0 ? std::string_view{} : word(i - 1)->text; }
  std::string_view farther(std::size_t i);

  std::string_view region_;
  std::size_t at_;
  std::array<Word, kReach> words_;
  std::size_t count_ = 0;
  int commas_ = 0;
};

}  // namespace dateline
