import assert from "node:assert/strict";
import { test } from "node:test";
import { choose, density, type Candidate } from "../../src/axis/choose";
import { majorLabel, minorLabel } from "../../src/axis/labels";
import { lanesOf } from "../../src/axis/lanes";
import type { TimelineEvent } from "../../src/model";
import { dateOf, eventOf } from "../fixtures.mjs";

function candidate(id: string, from: number, weight: number, more: Partial<Candidate> = {}): Candidate {
  const shape = { kind: "point" as const, from, to: from + 1, fadeFrom: 0, fadeTo: 0, openFrom: false, openTo: false };
  return { id, of: id, lane: "all", shape, weight, labelWidth: 100, ...more };
}

const view = { from: 0, to: 1000, width: 1000, rows: new Map([["all", 1]]) };

test("what fits is shown, the weightiest first", () => {
  const choice = choose([candidate("a", 10, 0.2), candidate("b", 50, 0.9), candidate("c", 500, 0.1)], view, new Set());
  assert.deepEqual([...choice.shown].sort(), ["b", "c"]);
  assert.deepEqual([choice.count, choice.inView], [2, 3]);
});

test("what is open is shown even where there is no room", () => {
  const choice = choose([candidate("a", 10, 0.2), candidate("b", 50, 0.9)], { ...view, rows: new Map() }, new Set(["a"]));
  assert.deepEqual([...choice.shown], ["a"]);
});

test("what lies outside of the window is neither shown nor counted", () => {
  const choice = choose([candidate("a", -50, 1), candidate("b", 1000, 1), candidate("c", 999, 1)], view, new Set());
  assert.deepEqual([...choice.shown], ["c"]);
  assert.equal(choice.inView, 1);
});

test("an event in two lanes counts once", () => {
  const rows = new Map([["x", 1], ["y", 1]]);
  const choice = choose([candidate("e@x", 1, 1, { of: "e", lane: "x" }), candidate("e@y", 1, 1, { of: "e", lane: "y" })], { ...view, rows }, new Set());
  assert.equal(choice.shown.size, 2);
  assert.deepEqual([choice.count, choice.inView], [1, 1]);
});

test("zooming in shows more", () => {
  const crowd = Array.from({ length: 50 }, (_, i) => candidate(`e${i}`, i * 20, i / 50));
  const wide = choose(crowd, view, new Set());
  const near = choose(crowd, { ...view, to: 250 }, new Set());
  assert.ok(near.count / near.inView > wide.count / wide.inView);
});

test("the overview counts each event once, however long it is", () => {
  const { shape: point } = candidate("a", 10, 1);
  const long = { ...point, from: 0, to: 1000 };
  const counts = density([point, long], 0, 1000, 10);
  assert.ok(Math.abs(counts.reduce((sum, count) => sum + count, 0) - 2) < 1e-9);
  assert.ok(Math.abs(counts[0]! - 1.1) < 1e-9);
});

test("the labels of the axis say years before Christ as such", () => {
  const date = new Date(0);
  date.setUTCFullYear(-43, 2, 15);
  assert.equal(minorLabel(date, "year"), "44 BC");
  assert.equal(majorLabel(date, "month"), "44 BC");
  assert.equal(majorLabel(date, "day"), "Mar 44 BC");
  assert.equal(minorLabel(new Date(Date.UTC(2014, 5, 18)), "day"), "18");
});

test("the lanes are the most frequent, and one for the rest", () => {
  const events = Array.from({ length: 40 }, (_, i) =>
    eventOf({ id: `e${i}`, title: "x", date: dateOf("2014-06-18"), participants: i < 20 ? ["Iran"] : i < 39 ? [`Other ${i}`] : [] }),
  ) as unknown as TimelineEvent[];
  const map = lanesOf("participant", events, new Map());
  assert.equal(map.lanes[0]!.label, "Iran");
  assert.equal(map.lanes.at(-1)!.label, "Others");
  assert.deepEqual(map.of(events[39]!), [map.lanes.at(-1)!.id]);
  const ids = new Set(map.lanes.map((lane) => lane.id));
  for (const event of events) for (const lane of map.of(event)) assert.ok(ids.has(lane));
});
