// The choices that make an event out of its mentions, each by itself.
#include <catch2/catch.hpp>

#include "merge/date_choice.h"
#include "merge/dates.h"
#include "merge/id.h"
#include "merge/merge.h"
#include "merge/name_choice.h"
#include "merge/scores.h"
#include "merge/title_choice.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using namespace dateline::merging;
using testing::date_of;
using testing::Told;

namespace {

std::vector<const Mention*> pointers(const std::vector<Mention>& mentions) {
  std::vector<const Mention*> list;
  for (const Mention& mention : mentions) list.push_back(&mention);
  return list;
}

Event only_event(const std::vector<Mention>& mentions) {
  const Timeline timeline = merge({}, mentions, {});
  REQUIRE(timeline.events.size() == 1);
  return timeline.events.front();
}

}  // namespace

TEST_CASE("how two dates may be dates of one event") {
  struct Row {
    std::string a, b;
    bool lasting;
    DateFit expected;
  };
  const auto row = GENERATE(values<Row>({{"2003", "2003", false, DateFit::same},
                                         {"2003", "2003-03", false, DateFit::nested},
                                         {"2003-03-20", "2003-03", false, DateFit::nested},
                                         {"2003", "2004", false, DateFit::none},
                                         {"198X", "1980/1988", false, DateFit::nested},
                                         {"1980/1988", "1982", false, DateFit::none},
                                         {"1980/1988", "1982", true, DateFit::nested},
                                         {"1980/1988", "1985/1990", true, DateFit::none},
                                         {"1979/..", "1979", false, DateFit::none},
                                         {"1979/..", "1979/..", false, DateFit::same},
                                         {"1979/..", "2003", true, DateFit::none}}));
  CAPTURE(row.a, row.b);
  CHECK(fit(date_of(row.a), date_of(row.b), row.lasting) == row.expected);
  CHECK(fit(date_of(row.b), date_of(row.a), row.lasting) == row.expected);
}

TEST_CASE("stretches that overlap without one holding the other fit in part") {
  Interval week = day_interval({2003, 2, 24});
  week.last = {2003, 3, 2};
  week.granularity = Granularity::week;
  CHECK(fit(week, date_of("2003-03"), false) == DateFit::partial);
}

TEST_CASE("days apart are counted between the nearest ends") {
  CHECK(days_apart(date_of("2014-06-09"), date_of("2014-06-10")) == 1);
  CHECK(days_apart(date_of("2001"), date_of("2002")) == 1);
  CHECK(days_apart(date_of("2003-03-20"), date_of("2003-03")) == 0);
  CHECK(days_apart(date_of("2004-03"), date_of("2004-01")) == 30);  // 31 January to 1 March, 2004
}

TEST_CASE("the date of an event") {
  struct Row {
    std::string name;
    std::vector<Mention> mentions;
    bool lasting;
    std::string expected;
  };
  const auto row = GENERATE(values<Row>({
      {"the finest",
       {Told("a", 0, "invasion", "2003"), Told("b", 0, "invasion", "2003-03")},
       false,
       "2003-03"},
      {"a doubtful day of one article refines nothing",
       {Told("a", 0, "invasion", "2003-03"), Told("b", 0, "invasion", "2003-03-21").sure(0.3)},
       false,
       "2003-03"},
      {"a doubtful day of two articles does",
       {Told("a", 0, "invasion", "2003-03-21").sure(0.3), Told("b", 0, "invasion", "2003-03-21").sure(0.3),
        Told("c", 0, "invasion", "2003-03")},
       false,
       "2003-03-21"},
      {"the only date, however doubtful", {Told("a", 0, "invasion", "2003").sure(0.1)}, false, "2003"},
      {"of a war, the range",
       {Told("a", 0, "war", "198X"), Told("b", 0, "war", "1980/1988"), Told("c", 0, "war", "1982")},
       true,
       "1980/1988"},
      {"of a war, the widest without a range",
       {Told("a", 0, "war", "1982"), Told("b", 0, "war", "198X")},
       true,
       "198X"},
  }));
  CAPTURE(row.name);
  CHECK(edtf(choose_date(pointers(row.mentions), row.lasting)) == row.expected);
}

TEST_CASE("the title of an event") {
  const auto title = [](const std::vector<Mention>& mentions, const std::vector<std::string>& names,
                        const std::string& head) { return choose_title(pointers(mentions), names, head); };
  SECTION("names those who matter") {
    CHECK(title({Told("a", 0, "invasion", "2003").titled("invasion"),
                 Told("b", 0, "invasion", "2003").titled("US forces invade Iraq")},
                {"US", "Iraq"}, "invasion") == "US forces invade Iraq");
  }
  SECTION("says what happened, not what was planned") {
    CHECK(title({Told("a", 0, "talks", "2007").titled("Talks to begin in Baghdad").as(Modality::planned),
                 Told("b", 0, "talks", "2007").titled("Talks begin in Baghdad")},
                {"Baghdad"}, "talks") == "Talks begin in Baghdad");
  }
  SECTION("is of the word that most mentions use") {
    CHECK(title({Told("a", 0, "aid", "1985").titled("Reagan aids Iraq"),
                 Told("b", 0, "war", "1985").titled("Iran-Iraq war")},
                {"Iraq"}, "war") == "Iran-Iraq war");
  }
  SECTION("is short") {
    const std::string sentence =
        "Iraq sees an invasion that many who were there at the time would later call the beginning of the "
        "end of it all";
    CHECK(title({Told("a", 0, "invasion", "2003").titled(sentence),
                 Told("b", 0, "invasion", "2003").titled("US invasion of Iraq")},
                {"Iraq"}, "invasion") == "US invasion of Iraq");
  }
  SECTION("is never empty when one mention has one") {
    CHECK(title({Told("a", 0, "war", "2003").titled(""),
                 Told("b", 0, "aid", "2003").titled("x").as(Modality::negated)},
                {}, "war") == "x");
  }
}

TEST_CASE("the names of an event, best supported first and each once") {
  NameTable table;
  const std::vector<Mention> mentions{
      Told("a", 0, "statement", "2003").by({"Kerry", "U.S.", "Iran"}),
      Told("b", 0, "statement", "2003").by({"John Kerry", "US"}),
      Told("b", 200, "statement", "2003").by({"US", "John Kerry", "Washington"})};
  CHECK(choose_names(pointers(mentions), &Mention::participants, table) ==
        std::vector<std::string>{"John Kerry", "US", "Iran", "Washington"});
  const std::vector<Mention> two{Told("a", 0, "statement", "2003").by({"Bush", "George Bush", "Jeb Bush"})};
  CHECK(choose_names(pointers(two), &Mention::participants, table) ==
        std::vector<std::string>{"Bush", "George Bush", "Jeb Bush"});  // "Bush" may be either
}

TEST_CASE("what happened outweighs what was planned") {
  const auto told = [](const std::string& document, Modality modality) {
    return Told(document, 0, "talks", "2007-03-10").by({"Iran", "Syria"}).in({"Baghdad"}).as(modality);
  };
  CHECK(only_event({told("a", Modality::planned), told("b", Modality::asserted)}).modality ==
        Modality::asserted);
  CHECK(only_event({told("a", Modality::planned), told("b", Modality::reported)}).modality ==
        Modality::reported);
  CHECK(only_event({told("a", Modality::planned)}).modality == Modality::planned);
}

TEST_CASE("confidence grows with documents, less each time, and not with mentions of one") {
  const auto told = [](const std::string& document, std::uint64_t start, double confidence) {
    return Told(document, start, "invasion", "2003").by({"US", "Iraq"}).sure(confidence);
  };
  const auto sources = [](const std::vector<Mention>& mentions) {
    return only_event(mentions).confidence_parts.sources;
  };
  CHECK(sources({told("a", 0, 0.8)}) == Approx(0.8));
  CHECK(sources({told("a", 0, 0.8), told("a", 300, 0.8)}) == Approx(0.8));
  CHECK(sources({told("a", 0, 0.8), told("b", 0, 0.8)}) == Approx(0.88));                // 1 - 0.2 × 0.6
  CHECK(sources({told("a", 0, 0.5), told("b", 0, 0.8), told("c", 0, 1)}) == Approx(1));  // certain is certain
}

TEST_CASE("a date is surer the more directly and the more often it is said") {
  const auto told = [](const std::string& document, const std::string& date) {
    return Told(document, 0, "invasion", date).by({"US", "Iraq"});
  };
  const auto sureness = [](const std::vector<Mention>& mentions) {
    return only_event(mentions).confidence_parts.date;
  };
  Mention carried = told("a", "2003-03-20");
  carried.time.basis = DateBasis::carried;
  CHECK(sureness({told("a", "2003-03-20")}) == Approx(0.93));
  CHECK(sureness({carried}) == Approx(0.9));
  CHECK(sureness({told("a", "2003-03-20"), told("b", "2003-03-20")}) == Approx(0.9951));  // 1 - 0.07²
  CHECK(sureness({told("a", "2003-03-20"), told("b", "2003")}) ==
        Approx(0.93));  // the year says nothing of the day
}

TEST_CASE("confidence is shared out between dates that disagree") {
  const auto told = [](const std::string& document, const std::string& date) {
    return Told(document, 0, "capture", date).by({"ISIS"}).in({"Mosul", "Iraq"}).sure(0.8);
  };
  CHECK(only_event({told("a", "2014-06-09"), told("b", "2014-06-10")}).confidence ==
        Approx(0.4092));  // sources 0.88 × date 0.93 × agreement 1/2
}

TEST_CASE(
    "salience: articles that come back to it, more of them, told earlier, real, and done rather than said") {
  std::vector<DocumentInfo> documents(3);
  const std::vector<Date> days{{2003, 1, 1}, {2003, 1, 2}, {2005, 1, 1}};
  for (std::size_t i = 0; i < 3; ++i) {
    documents[i].id = std::string(1, static_cast<char>('a' + i));
    documents[i].published = days[i];
  }
  const auto event = [](std::vector<std::pair<std::string, std::uint64_t>> told, Modality modality,
                        std::string type = "war") {
    Event result;
    result.modality = modality;
    result.type = std::move(type);
    result.confidence = 1;
    result.date = day_interval({2003, 1, 1});
    for (auto& [document, start] : told) result.mentions.push_back(Told(document, start, "war", "2003"));
    return result;
  };
  std::vector<Event> events{event({{"a", 0}, {"c", 0}}, Modality::asserted),        // 0: told again in 2005
                            event({{"a", 0}, {"b", 0}}, Modality::asserted),        // 1: news of the day
                            event({{"a", 0}}, Modality::asserted),                  // 2: one document
                            event({{"a", 5000}}, Modality::asserted),               // 3: far down
                            event({{"a", 5000}}, Modality::negated),                // 4: did not happen
                            event({{"a", 5000}}, Modality::negated, "statement")};  // 5: was not even said
  set_salience(events, documents);
  CHECK(events[0].salience == Approx(1));
  for (std::size_t i = 1; i < events.size(); ++i) {
    CAPTURE(i);
    CHECK(events[i].salience < events[i - 1].salience);
  }
  CHECK(events[1].salience == Approx(2.0 / 3));
  CHECK(events[2].salience == Approx(1.0 / 3));
  CHECK(events[4].salience == Approx(events[3].salience / 2));
  CHECK(events[5].salience == Approx(events[4].salience * 0.2));
}

TEST_CASE("salience: a chronology of three entries counts, a single line of its form does not") {
  const auto entry = [](const char* document, std::uint64_t start, const char* days) {
    Mention mention = Told(document, start, "capture", days);
    mention.time.exact = "March 3";
    mention.passage.exact = "* March 3 - Rebels take the town.";
    return mention;
  };
  std::vector<Event> events(4);
  const std::vector<Mention> told{entry("list", 0, "2014-03-01"), entry("list", 50, "2014-03-02"),
                                  entry("list", 99, "2014-03-03"), entry("line", 0, "2014-03-04")};
  for (std::size_t i = 0; i < events.size(); ++i) {
    events[i].confidence = 1;
    events[i].date = told[i].date;
    events[i].mentions = {told[i]};
  }
  set_salience(events, {});
  CHECK(events[0].salience == Approx(1));
  CHECK(events[3].salience == Approx(1.0 / 4));
}

TEST_CASE("salience: an article that comes back counts for more where few could") {
  std::vector<DocumentInfo> documents(11);
  for (std::size_t i = 0; i < documents.size(); ++i) {
    documents[i].id = "d" + std::to_string(i);
    documents[i].published = i < 10 ? Date{2003, 1, 4} : Date{2003, 1, 20};
  }
  const auto told_once = [](const char* document, const char* day) {
    Event event;
    event.confidence = 1;
    event.mentions.push_back(Told(document, 0, "war", day));
    event.date = event.mentions.front().date;
    return event;
  };
  std::vector<Event> events{told_once("d0", "2003-01-02"),    // by one of the eleven that came later
                            told_once("d10", "2003-01-10")};  // by the only one
  set_salience(events, documents);
  CHECK(events[1].salience == Approx(1));
  CHECK(events[0].salience == Approx((1 + 11.1) / (11 + 11.1)));
}

TEST_CASE("a doubtful event matters less") {
  std::vector<Event> events(2);
  for (Event& event : events) {
    event.date = day_interval({2003, 1, 1});
    event.mentions.push_back(Told("a", 0, "war", "2003"));
  }
  events[0].confidence = 0.9;
  events[1].confidence = 0.3;
  set_salience(events, {});
  CHECK(events[1].salience == Approx(1.0 / 3));
}

TEST_CASE("an id survives articles that tell more of the event") {
  const std::vector<Mention> first{Told("m", 0, "invasion", "2003").by({"US"}).in({"Iraq"}),
                                   Told("n", 0, "invasion", "2003").in({"Iraq"})};
  const std::string id = only_event(first).id;
  const auto with = [&](const Mention& more) {
    std::vector<Mention> all = first;
    all.push_back(more);
    return only_event(all).id;
  };
  CHECK(with(Told("a", 0, "invasion", "2003-03-20")
                 .by({"United States"})
                 .in({"Iraq"})
                 .titled("US troops enter Iraq")) == id);
  CHECK(with(Told("z", 0, "invasion", "2003").by({"American forces", "Britain"}).in({"Baghdad"})) == id);
  CHECK(only_event({first[1]}).id == id);
  CHECK(only_event({Told("m", 0, "invasion", "2004").by({"US"}).in({"Iraq"}),
                    Told("n", 0, "invasion", "2004").in({"Iraq"})})
            .id != id);
}

TEST_CASE("an id of what happens often is of its day") {
  const auto id = [](const std::string& date, const std::string& document) {
    return only_event({Told(document, 0, "attack", date).in({"Misrata"})}).id;
  };
  CHECK(id("2011-03-05", "a") == id("2011-03-05", "b"));
  CHECK(id("2011-03-05", "a") != id("2011-03-06", "a"));
}

TEST_CASE("ids of one identity are told apart by titles, then by counting from the best supported") {
  std::vector<Event> events(4);
  events[0].mentions = {Told("a", 0, "attack", "2011-03-05")};
  events[1].mentions = {Told("b", 0, "attack", "2011-03-05"), Told("c", 0, "attack", "2011-03-05")};
  events[2].mentions = {Told("d", 0, "attack", "2011-03-05")};
  events[3].mentions = {Told("e", 0, "attack", "2011-03-05")};
  events[0].title = events[1].title = "Attack on Misrata";
  events[2].title = "Attack on Zawiya";
  const Identity identity{"attack", "2011-03-05", "Libya", "rocket"};
  const Identity other{"attack", "2011-03-05", "Syria", "rocket"};
  set_ids(events, {identity, identity, identity, other});
  CHECK(events[1].id == id_of(identity, "Attack on Misrata"));
  CHECK(events[0].id == id_of(identity, "Attack on Misrata\n2"));
  CHECK(events[2].id == id_of(identity, "Attack on Zawiya"));
  CHECK(events[3].id == id_of(other));
}
