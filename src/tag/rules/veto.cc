#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

// What is named after a day: the 6 October Bridge.
bool is_named_after_days(std::string_view thing) {
  return is_one_of(thing, {"Bridge", "Street", "Square", "City", "Avenue", "Stadium", "University",
                           "Hospital", "Brigade", "Movement"});
}

}  // namespace

// Words that look like time and are not. Group t is hidden from all later passes; an example's second half is
// the hidden text.
std::vector<Rule> veto_rules() {
  static const std::string names = "(?P<t>" + alternation_of("time_names") + ")";
  return {
      {.id = "veto.counted_things",
       .pass = Pass::veto,
       .pattern =
           R"((?:^|(?:{~unknown}|than|about|nearly|some|over|least|almost|only|all|another|every|and|with|has|have|had|up to|of|the other) )(?P<t>{year|two|day}) (?:{~unknown} ){0,2}{countable})",
       .examples = {{"some 1950 people marched", "1950"}, {"2000 more troops arrived, and 1950 men", "1950"}},
       .rejects = {"in 2003 and 2004", "In December 1979 troops entered"}},
      {.id = "veto.counted_plural",
       .pass = Pass::veto,
       .pattern =
           R"((?:{~unknown}|than|nearly|some|least|almost|only|all|^of|has|have|had|is|{~Number|digits} {~word} and) (?P<t>{year}) (?:{~unknown} )?{~plural})",
       .examples = {{"employs 1933 engineers", "1933"},
                    {"surveyed 2012 adults", "2012"},
                    {"800 houses and 2003 goats", "2003"}},
       .rejects = {"in 2003 rebels attacked", "the 2003 attacks"}},
      {.id = "veto.numbered_things",
       .pass = Pass::veto,
       .pattern = R"({~numbered}\.?:? (?:no\. ?|number |# ?|is )?(?P<t>{digits}(?:[-/ ]{~digits})*))",
       .examples = {{"Flight 1979 landed", "1979"},
                    {"UN Resolution 1929", "1929"},
                    {"Fax: 030 2014 1979", "030 2014 1979"}},
       .rejects = {"in 1979 a flight"}},
      {.id = "veto.address",
       .pass = Pass::veto,
       .pattern = R"((?P<t>{digits}) (?:{~Capital} ){1,3}{~street})",
       .examples = {{"at 1600 Pennsylvania Avenue", "1600"}, {"2012 Elm Street", "2012"}},
       .rejects = {"in 2012 the street"}},
      {.id = "veto.day_name",
       .pass = Pass::veto,
       .pattern = R"((?P<t>(?:{day|Ordinal:d}(?: of)? {~month}|{~month} {day:e})) (?P<thing>{~Capital}))",
       .build = [](const Match& m, Built&) { return is_named_after_days(m.text("thing")); },
       .examples = {{"on 6 October Bridge", "6 October"}, {"the 26th of July Street", "26th of July"}},
       .rejects = {"on 6 October the bridge", "on 6 October Bush"}},
      {.id = "veto.money",
       .pass = Pass::veto,
       .pattern = R"([$€£¥] ?(?P<t>{Number|digits}))",
       .examples = {{"$2000 was paid", "2000"}, {"€ 1950", "1950"}},
       .rejects = {"in 2000 they paid"}},
      {.id = "veto.percent",
       .pass = Pass::veto,
       .pattern = R"((?P<t>{Number|digits}) ?(?:%|percent|per cent|percentage))",
       .examples = {{"up by 12 percent in a day", "12"}, {"2000%", "2000"}},
       .rejects = {"in 2000 a percent"}},
      {.id = "veto.name",
       .pass = Pass::veto,
       .pattern = names,
       .examples = {{"USA Today, a paper", "USA Today"}, {"in Welt am Sonntag, he", "Welt am Sonntag"}},
       .rejects = {"said today, and", "saw the man friday"}},
      {.id = "veto.newspaper",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>(?:Sunday|Monday) (?:Times|Telegraph|Mirror|Herald|Express|Mail|Post|Independent)|(?:Today|Tonight) (?:Show|show|programme|program)|{~Name} (?:Today|Weekly|Monthly|Quarterly|Tonight)|(?:The|the) Daily {~Capital}|Daily (?:Telegraph|Mail|Mirror|Express|News|Star|Beast|Show|Record|Herald)|{~Capital} (?:Daily|Weekly|Monthly) (?:News|Times|Post)))",
       .examples = {{"the Sunday Times said", "Sunday Times"}, {"in Newsweek Weekly, he", "Newsweek Weekly"}},
       .rejects = {"said today, and"}},
      {.id = "veto.quoted_title",
       .pass = Pass::veto,
       .pattern =
           R"re((?:song|hit|single|album|film|movie|novel|play|show|recorded|sang|sings|titled|entitled|track|book) (?:{~word} ){0,3}"(?P<t>(?:{~Capital} ){0,4}{~Capital})")re",
       .examples = {{"recorded \"Yesterday\" with", "Yesterday"},
                    {"a hit with \"Stormy Monday\" by", "Stormy Monday"}},
       .rejects = {"\"Monday,\" he said", "\"we go Monday\""}},
      {.id = "veto.film",
       .pass = Pass::veto,
       .pattern = R"((?P<verb>{~word}) in (?P<t>{~Capital} (?:Day|Sunday|Monday|Friday|Saturday)))",
       .build =
           [](const Match& m, Built&) {
             return is_one_of(m.lower_text("verb"), {"starred", "stars", "starring", "acted"});
           },
       .examples = {{"starred in Groundhog Day.", "Groundhog Day"},
                    {"stars in Training Day", "Training Day"}},
       .rejects = {"starred in May", "lived in Baghdad Sunday"}},
      {.id = "veto.may_verb",
       .pass = Pass::veto,
       .pattern =
           R"((?:^|["(—|] ?)(?P<t>May) (?:I|Allah|there|peace|your|we|you|he|she|they|it|the|God|not|be|his|her|all|this|that))",
       .examples = {{"May the best man win", "May"}, {"May you live long", "May"}},
       .rejects = {"In May the army"}},
      {.id = "veto.march",
       .pass = Pass::veto,
       .pattern =
           R"((?:^|(?:the|a|on|his|her|their|annual) )(?P<t>March)(?:["']| (?:or {~unknown}|on|to|against|for|of|through|was|began|by|had|across)))",
       .examples = {{"the March on Rome", "March"}, {"his March to the Sea", "March"}},
       .rejects = {"in March the", "the March vote"}},
      {.id = "veto.march_of",
       .pass = Pass::veto,
       .pattern = R"((?:Long|Death|Protest|Freedom|Peace|Salt|Forced|Women's|Hunger) (?P<t>March))",
       .examples = {{"the Long March began", "March"}, {"the Women's March on Versailles", "March"}},
       .rejects = {"in March the"}},
      {.id = "veto.family_name",
       .pass = Pass::veto,
       .pattern =
           R"((?:{~Name}|Mr\.|Mrs\.|Ms\.|Miss|Dr\.) (?P<t>May|March|April|June|August|Summer|Winter)(?:'s|[,;]? {~word}|[.?!)]))",
       .examples = {{"Theresa May said", "May"}, {"Mr. March left", "March"}, {"Theresa May, who", "May"}},
       .rejects = {"in early March", "Early March, she left", "in London May, 2004", "in Baghdad May 5",
                   "The World Court Friday rejected"}},
      {.id = "veto.first_name",
       .pass = Pass::veto,
       .pattern =
           R"((?:^|[",] ?|(?:and|by|with|to|actress|singer|ambassador|author) )(?P<t>April|June|May|August|January|Summer|Autumn) {~Name})",
       .examples = {{"April Glaspie met", "April"}, {"June Carter sang", "June"}},
       .rejects = {"In April Bush spoke"}},
      {.id = "veto.proper_name",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>(?:{~Number|digits})[- ](?:Day|Days|Year|Years|Week|Weeks)'? War|high noon|(?:Black|Red) (?:September|October)|(?:Yom Kippur|Winter) War|Black (?:Monday|Tuesday|Wednesday|Thursday|Friday)|{~Ordinal} of July Movement|{~Ordinal} Century Fox|(?:group|gang|organization) November {~digits}))",
       .examples = {{"the Six-Day War changed", "Six-Day War"},
                    {"the Black September group", "Black September"}},
       .rejects = {"a six-day war", "in Easter week"}},
      {.id = "veto.operation",
       .pass = Pass::veto,
       .pattern =
           R"(Operation (?P<t>(?:{~month}|{~weekday}|{~season}|{~Capital}|{~Number}|{~Holiday})(?: {~Capital}){0,2}))",
       .examples = {{"in Operation Ramadan, five", "Ramadan"},
                    {"Operation Winter Storm began", "Winter Storm"}},
       .rejects = {"the operation March began"}},
      {.id = "veto.url",
       .pass = Pass::veto,
       .pattern =
           R"((?:http|https|www|ftp)(?P<t>[:\.][:/\.\-_?=&%#]*(?:(?:{~word}|{~digits}|{~month}|{~weekday})[:/\.\-_?=&%#~+]*)+))",
       .examples = {{"http://example.org/2014/06/18/a", "://example.org/2014/06/18/a"},
                    {"www.x.org/1999", ".x.org/1999"}},
       .rejects = {"http and 1999"}},
      {.id = "veto.score",
       .pass = Pass::veto,
       .pattern =
           R"((?:won|lost|beat|win|victory|defeat|score|scored|drew|draw|by|lead|led|ahead) (?P<t>{digits}-{~digits}))",
       .examples = {{"won 10-12", "10-12"}, {"a victory by 3-1", "3-1"}},
       .rejects = {"in 10-12"}},
      {.id = "veto.works",
       .pass = Pass::veto,
       .pattern = R"((?P<t>Apollo {~digits}|Article {~digits}|Boeing {~digits}|Airbus {~digits}))",
       .examples = {{"flew Apollo 11 home", "Apollo 11"}, {"in Article 1929 of", "Article 1929"}},
       .rejects = {"in 1984"}},
  };
}

}  // namespace dateline
