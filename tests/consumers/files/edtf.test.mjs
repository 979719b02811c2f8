// The three validators of EDTF, which disagree with each other (193, 2019-W10, 2019-03-15T10:00): all accept every string.
import assert from "node:assert/strict";
import { test } from "node:test";
import readEdtf, { parse } from "edtf";
import { DATES, TIMELINES, dateline, exported, linesOf, python, written } from "../samples.mjs";

// Every string of an output, whatever it stands in.
function stringsIn(value, found = new Set()) {
  if (value === null || typeof value !== "object") return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "edtf" && inner !== null) found.add(inner);
    else stringsIn(inner, found);
  }
  return found;
}

function accepted(name, strings) {
  assert.ok(strings.length > 0);
  for (const text of strings) assert.ok(parse(text), text);
  assert.equal(Number(python("edtf", written(`${name}.edtf`, strings.join("\n")))), strings.length);
}

for (const name of Object.keys(TIMELINES)) {
  test(`all accept the dates of ${name}`, () => accepted(name, [...stringsIn(JSON.parse(dateline("export", TIMELINES[name], "--to", "json")))]));
}

test("all accept what tag writes", () => accepted("tag", [...stringsIn(linesOf(dateline("tag", "data/articles")).map((line) => JSON.parse(line)))]));

test("the strings are those of the dates", () => {
  const rows = linesOf(exported("dates", "edtf")).map((line) => line.split("\t"));
  assert.deepEqual(rows.map(([edtf, id]) => [id, edtf]), DATES.map(({ id, edtf }) => [id, edtf]));
});

// A season it counts from January; a year from 0 to 99 it takes for one of the 20th century on the way to the leap day.
test("edtf (npm) means the same first and last day", () => {
  const utc = (day) => Date.parse(`${day.replace(/^-(\d{4})-/, "-00$1-")}T00:00:00Z`);
  for (const { id, date, edtf } of DATES) {
    if (["summer", "bc-leap"].includes(id)) continue;
    const { min, max } = readEdtf(edtf);
    assert.equal(min, date.start === null ? -Infinity : utc(date.start), `start of ${edtf}`);
    assert.equal(max, date.end === null ? Infinity : utc(date.end) + 86400000 - 1, `end of ${edtf}`);
  }
});
