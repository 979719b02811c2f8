// iCalendar: ical.js and icalendar read every event with its first day, and the day after its last.
import assert from "node:assert/strict";
import { test } from "node:test";
import ICAL from "ical.js";
import { TIMELINES, exported, linesOf, load, python, withTitle, written } from "../samples.mjs";

// A calendar has the years 1 to 9999. Of a date with an open end it has the day that is known.
const held = (name) => load(name).events.filter(({ date }) => (date.start ?? date.end) >= "0001");
const first = (date) => date.start ?? date.end;
const dayAfter = (date) => new Date(Date.parse(`${date.end ?? date.start}T00:00:00Z`) + 86400000).toISOString().slice(0, 10);

const dayOf = ({ year, month, day }) => [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))].join("-");

for (const name of Object.keys(TIMELINES)) {
  test(`ical.js reads every event of ${name}`, () => {
    const calendar = new ICAL.Component(ICAL.parse(exported(name, "icalendar")));
    const read = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
    assert.deepEqual(
      read.map((event) => [event.uid, dayOf(event.startDate), dayOf(event.endDate), event.component.getFirstPropertyValue("x-dateline-edtf")]),
      held(name).map(({ id, date }) => [`${id}@dateline`, first(date), dayAfter(date), date.edtf]),
    );
    if (withTitle(name)) for (const [i, { title }] of held(name).entries()) assert.ok(read[i].summary.startsWith(title), title);
  });

  test(`icalendar reads every event of ${name}`, () => {
    const read = linesOf(python("icalendar", written(`${name}.ics`, exported(name, "icalendar"))));
    assert.deepEqual(read, held(name).map(({ id, date }) => `${id}@dateline ${first(date)} ${dayAfter(date)}`));
  });
}
