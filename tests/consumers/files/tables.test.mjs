// Rows for other programs: CSV by pandas, NDJSON, the JSON lines that Timesketch imports.
import assert from "node:assert/strict";
import { test } from "node:test";
import { DATES, HOSTILE, TIMELINES, exported, linesOf, load, python, withTitle, written } from "../samples.mjs";

for (const name of Object.keys(TIMELINES)) {
  test(`pandas reads a row of CSV for each event of ${name}`, () => {
    const { events } = load(name);
    const rows = JSON.parse(python("csv", written(`${name}.csv`, exported(name, "csv"))));
    assert.deepEqual(
      rows.map(({ id, edtf, start, end, granularity, date }) => ({ id, edtf, start, end, granularity, date })),
      events.map(({ id, date }) => ({ id, edtf: date.edtf, start: date.start ?? "", end: date.end ?? "", granularity: date.granularity, date: date.display })),
    );
    if (withTitle(name)) assert.deepEqual(rows.map(({ title }) => title), events.map(({ title }) => title));
  });

  test(`NDJSON has the events of ${name} as they are`, () => {
    assert.deepEqual(linesOf(exported(name, "ndjson")).map((line) => JSON.parse(line)), load(name).events);
  });

  // Timesketch wants message, datetime and timestamp_desc, and reads times as nanoseconds around 1970.
  test(`Timesketch can import ${name}`, () => {
    const rows = linesOf(python("timesketch", written(`${name}.jsonl`, exported(name, "timesketch")))).map((line) => line.split("\t"));
    const expected = load(name).events.flatMap(({ date: { start, end } }) => {
      if ((start ?? end) < "1678" || (end ?? start) > "2262") return [];
      const [earliest, latest] = [`${start}T00:00:00+00:00`, `${end}T23:59:59+00:00`];
      if (start === end) return [[earliest, "Event day"]];
      return [...(start ? [[earliest, "Earliest time"]] : []), ...(end ? [[latest, "Latest time"]] : [])];
    });
    assert.deepEqual(rows.map(([time, meaning]) => [time, meaning]), expected);
    if (withTitle(name)) assert.ok(rows.every(([, , message]) => message === "True"));
  });
}

test("no cell of a spreadsheet begins as a formula", () => {
  const cells = JSON.parse(python("csv", written("hostile.csv", exported("hostile", "csv")))).flatMap(({ title, quote }) => [title, quote]);
  assert.ok(HOSTILE.some((text) => text.startsWith("=")));
  assert.deepEqual(cells.filter((text) => /^[=+@-]/.test(text)), []);
});

test("no date is missing from the samples", () => assert.equal(load("dates").events.length, DATES.length));
