#!/usr/bin/env python3
"""Makes up mentions, as many as asked for: bench/make_mentions.py NUMBER [MENTIONS_A_DAY] > mentions.ndjson

Three mentions an event in the middle, few events with very many (Zipf), eight mentions an article. Ten years, which get
denser the more mentions there are; or as many days as give MENTIONS_A_DAY. People are as many more as there
are more events; places and kinds of event are those of data/en. The same numbers give the same bytes.
"""

import datetime
import json
import pathlib
import random
import sys

WORDS = pathlib.Path(__file__).parent.parent / "data" / "en"
FIRST_DAY = datetime.date(2004, 1, 1)
DAYS = 3653
SYLLABLES = "ba co da el fa gi ha il jo ka la mo na or pe qu ra sa ti ul va wi xa yo za".split()


def rows(name):
    lines = (WORDS / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("# ")]


class Maker:
    def __init__(self, number, days):
        self.days = days
        self.random = random.Random(number)
        self.number = number
        self.nouns = [(row[0], row[1], row[2]) for row in rows("event_nouns") if " " not in row[0]]
        self.places = [row[0] for row in rows("places")]
        self.words = [row[0] for row in rows("adjectives")]
        self.people = [f"{self.word()} {self.word()}" for _ in range(50 + number // 25)]

    def word(self):
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, 3))).capitalize()

    def pick(self, things):
        """The first ones often, the last ones seldom."""
        return things[int(len(things) * self.random.random() ** 3)]

    def event(self):
        surface, head, kind = self.pick(self.nouns)
        return {
            "surface": surface,
            "head": head,
            "type": kind,
            "day": FIRST_DAY + datetime.timedelta(self.random.randrange(self.days)),
            "people": [self.pick(self.people) for _ in range(self.random.randint(1, 3))],
            "place": self.pick(self.places),
            "words": [self.pick(self.words) for _ in range(6)],
        }

    def date(self, day):
        """A day mostly, sometimes only its month or year."""
        grain = self.random.choices(("day", "month", "year"), (12, 2, 1))[0]
        if grain == "day":
            return {"edtf": str(day), "start": str(day), "end": str(day), "granularity": grain, "display": str(day)}
        if grain == "month":
            last = (day.replace(day=28) + datetime.timedelta(4)).replace(day=1) - datetime.timedelta(1)
            text = f"{day.year}-{day.month:02}"
            return {"edtf": text, "start": f"{text}-01", "end": str(last), "granularity": grain, "display": text}
        text = str(day.year)
        return {"edtf": text, "start": f"{text}-01-01", "end": f"{text}-12-31", "granularity": grain, "display": text}

    def mention(self, event, document, start):
        who = event["people"][: self.random.randint(1, len(event["people"]))]
        words = self.random.sample(event["words"], 3)
        date = self.date(event["day"])
        title = f"{' and '.join(who)}: {words[0]} {event['surface']} in {event['place']}"
        exact = f"The {' '.join(words)} {event['surface']} of {' and '.join(who)} in {event['place']} on {date['edtf']} went on."
        trigger = start + 5 + len(" ".join(words))
        time = start + len(exact) - len(date["edtf"]) - 9

        def place(begin, text):
            end = begin + len(text)
            return {"start": begin, "end": end, "bytes": {"start": begin, "end": end}, "exact": text}

        return {
            "kind": "mention",
            "document": document,
            "title": title,
            "type": event["type"],
            "head": event["head"],
            "date": {**date, "approximate": False, "range": False},
            "passage": {**place(start, exact), "prefix": "What was said before. ", "suffix": " What was said after."},
            "time": {**place(time, date["edtf"]), "type": "DATE", "value": date["edtf"], "mod": None, "rule": "numeric.iso", "anchor": None, "basis": "said"},
            "trigger": place(trigger, event["surface"]),
            "participants": who,
            "places": [event["place"]],
            "keywords": words,
            "relations": [],
            "modality": self.random.choices(("asserted", "reported", "planned"), (12, 4, 1))[0],
            "confidence": self.random.choice((0.9, 0.8, 0.75, 0.6)),
            "link": f"{document}#:~:text={exact.replace(' ', '%20')}",
        }

    def write(self, out):
        events = [self.event() for _ in range(1 + self.number // 3)]
        article = 0
        for i in range(self.number):
            if i % 8 == 0:
                article += 1
                document = f"article-{article:07}"
                published = FIRST_DAY + datetime.timedelta(self.random.randrange(self.days))
                record = {"kind": "document", "id": document, "path": document, "uri": None, "title": "An article", "published": str(published), "published_basis": "metadata", "sha256": f"{article:064x}", "language": "en", "media_type": "text/plain", "published_days": None, "published_evidence": []}
                out.write(json.dumps(record) + "\n")
            event = self.pick(events) if i % 2 else events[i * len(events) // self.number]
            out.write(json.dumps(self.mention(event, document, 400 * (i % 8))) + "\n")


number = int(sys.argv[1])
days = number // int(sys.argv[2]) if len(sys.argv) > 2 else DAYS
Maker(number, days).write(sys.stdout)
