#pragma once

#include <string>
#include <string_view>
#include <vector>

// English inflection by rule. Irregular forms are data (data/en/irregular_verbs.tsv).
namespace dateline::extraction {

std::string third_person(std::string_view base);               // attack → attacks, carry → carries
std::string plural(std::string_view singular);                 // crisis → crises
std::vector<std::string> regular_past(std::string_view base);  // travel → traveled, travelled
std::vector<std::string> gerund(
    std::string_view base);  // begin → begining, beginning: a wrong form finds nothing

}  // namespace dateline::extraction
