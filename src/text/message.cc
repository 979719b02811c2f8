#include "text/message.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "text/lexicon.h"

namespace dateline {

namespace {

constexpr std::size_t kLongestMessage = 480;  // three text messages

bool is_letter_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return std::isalpha(byte) != 0 || byte >= 0x80 || c == '\'';
}

bool is_chat_word(std::string_view word) {
  static const Lexicon& words = lexicon("chat_words");
  return word != "US" && words.has(word);
}

// "Fri": newspapers write it out. "Wed", "sat" and "sun" are other words, "Mon" is a people.
bool is_short_weekday(std::string_view word) {
  static const Lexicon& weekdays = lexicon("weekdays");
  if (word == "mon") return true;
  const LexiconRow* row = weekdays.find(word);
  return row != nullptr && word.size() < 6 && (row->surface[0] == 't' || row->surface[0] == 'f');
}

// Somebody else's words are told: this is news, however short.
bool is_reporting(std::string_view word) {
  constexpr std::array<std::string_view, 5> kReporting{"said", "says", "told", "announced", "reported"};
  return std::find(kReporting.begin(), kReporting.end(), word) != kReporting.end();
}

}  // namespace

bool is_message(std::string_view text) {
  if (text.size() > kLongestMessage) return false;
  const auto first = std::find_if(text.begin(), text.end(), is_letter_byte);
  bool chat = text.find_first_of("?!") != std::string_view::npos ||
              (first != text.end() && std::islower(static_cast<unsigned char>(*first)) != 0);
  for (auto at = first; at != text.end();) {
    const auto end = std::find_if_not(at, text.end(), is_letter_byte);
    const std::string_view word(at, end);
    if (is_reporting(word)) return false;
    chat = chat || is_chat_word(word) || is_short_weekday(word);
    at = std::find_if(end, text.end(), is_letter_byte);
  }
  return chat;
}

}  // namespace dateline
