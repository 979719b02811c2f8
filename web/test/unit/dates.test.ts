import assert from "node:assert/strict";
import { test } from "node:test";
import { dayToMs, extentOf, kDay, msToDay, readableDay, shapeOf, typedDays, yearHeading } from "../../src/dates";
import type { DateSpan } from "../../src/model";

function span(start: string | null, end: string | null, more: Partial<DateSpan> = {}): DateSpan {
  return { edtf: "", start, end, granularity: "day", approximate: false, range: false, display: "", ...more };
}

test("a day is midnight UTC, in years before 100 and before Christ too", () => {
  assert.equal(dayToMs("1970-01-02"), kDay);
  assert.equal(new Date(dayToMs("0033-04-03")!).getUTCFullYear(), 33);
  assert.equal(new Date(dayToMs("-0043-03-15")!).getUTCFullYear(), -43);
});

test("what is no day is none, rather than another day", () => {
  for (const text of ["2019", "2019-02-31", "2019-13-01", "circa 1900", "", "2019-3-1"]) assert.equal(dayToMs(text), null, text);
});

test("a day is written as it was read", () => {
  for (const day of ["2014-06-18", "0033-04-03", "-0043-03-15", "12024-01-01"]) assert.equal(msToDay(dayToMs(day)!), day);
});

test("a reader types a year, a month, a day, or an era", () => {
  const days = (text: string): string[] | null => {
    const typed = typedDays(text);
    return typed && [msToDay(typed.from), msToDay(typed.to)];
  };
  assert.deepEqual(days("2014"), ["2014-01-01", "2014-12-31"]);
  assert.deepEqual(days("2012-02"), ["2012-02-01", "2012-02-29"]);
  assert.deepEqual(days(" 2014-06-18 "), ["2014-06-18", "2014-06-18"]);
  assert.deepEqual(days("44 BC"), ["-0043-01-01", "-0043-12-31"]);
  assert.deepEqual(days("476 ad"), ["0476-01-01", "0476-12-31"]);
  for (const wrong of ["", "June", "2014-13", "2014-02-30", "2014-00"]) assert.equal(days(wrong), null, wrong);
});

test("a day is a point, a year a stretch within which it happened, a range one that it lasted", () => {
  assert.equal(shapeOf(span("2014-06-18", "2014-06-18"), 0).kind, "point");
  const year = shapeOf(span("1979-01-01", "1979-12-31", { granularity: "year" }), 0);
  assert.equal(year.kind, "within");
  assert.equal(year.to - year.from, 365 * kDay);
  assert.deepEqual([year.fadeFrom, year.fadeTo], [0, 0]);
  assert.equal(shapeOf(span("1980-09-22", "1988-08-20", { range: true }), 0).kind, "lasting");
});

test("the ends of a range fade over what is not known of them", () => {
  const years = shapeOf(span("2003-01-01", "2012-12-31", { granularity: "year", range: true }), 0);
  assert.ok(Math.abs(years.fadeFrom - 0.1) < 0.001 && Math.abs(years.fadeTo - 0.1) < 0.001);
  const days = shapeOf(span("2003-03-20", "2003-05-01", { range: true }), 0);
  assert.deepEqual([days.fadeFrom, days.fadeTo], [0, 0]);
});

test("what is approximate fades at both ends, an open end alone", () => {
  const about = shapeOf(span("1977-01-01", "1977-12-31", { granularity: "year", approximate: true }), 0);
  assert.ok(about.fadeFrom > 0 && about.fadeTo > 0);
  const since = shapeOf(span("1979-01-01", null, { granularity: "year" }), 100 * kDay);
  assert.deepEqual([since.openFrom, since.openTo, since.fadeFrom, since.fadeTo], [false, true, 0, 1]);
  assert.ok(since.to > since.from);
  const until = shapeOf(span(null, "2003-12-31", { granularity: "year" }), 100 * kDay);
  assert.deepEqual([until.openFrom, until.fadeFrom, until.fadeTo], [true, 1, 0]);
  assert.equal(until.to, dayToMs("2004-01-01"));
});

test("the extent is from the first day to the end of the last, open ends left out", () => {
  const extent = extentOf([span("2003-03-20", "2003-03-20"), span(null, "1999-12-31"), span("2011-12-18", null)]);
  assert.deepEqual(extent, { from: dayToMs("1999-12-31"), to: dayToMs("2011-12-19") });
  assert.equal(extentOf([]), null);
});

test("years before Christ are counted as historians do", () => {
  assert.equal(yearHeading(span("-0043-03-15", "-0043-03-15")), "44 BC");
  assert.equal(yearHeading(span("0000-03-15", null)), "1 BC");
  assert.equal(yearHeading(span(null, "0001-03-15")), "1");
  assert.equal(readableDay("-0043-03-15"), "15 March 44 BC");
  assert.equal(readableDay("2014-06-18"), "18 June 2014");
});
