import assert from "node:assert/strict";
import { test } from "node:test";
import { facetsOf, filterEvents, isFiltered, queryTerms } from "../../src/filter";
import type { TimelineEvent } from "../../src/model";
import { kNoFilter, kStart, type State } from "../../src/state";
import { dateOf, eventOf, mentionOf } from "../fixtures.mjs";

const invasion = eventOf({
  id: "invasion",
  title: "US forces invade Iraq",
  type: "invasion",
  date: dateOf("2003-03-20"),
  confidence: 0.9,
  participants: ["United States"],
  mentions: [
    mentionOf({ document: "a.txt", date: dateOf("2003-03-20"), passage: "Troops entered on 20 March.", when: "20 March", what: "entered" }),
    mentionOf({ document: "b.txt", date: dateOf("2003-03-19"), passage: "The café was hit on 19 March.", when: "19 March", what: "hit" }),
  ],
  conflicts: [{ days_apart: 1, sides: [] }],
}) as unknown as TimelineEvent;
const war = eventOf({ id: "war", title: "War", type: "war", date: dateOf("1980-01-01", "1988-12-31"), confidence: 0.4 }) as unknown as TimelineEvent;
const since = eventOf({ id: "since", title: "Sanctions", type: "sanctions", modality: "planned", date: { ...dateOf("1995-01-01"), end: null } }) as unknown as TimelineEvent;
const all = [war, since, invasion];

const cases: [string, Partial<State>, string[]][] = [
  ["nothing chosen shows all", {}, ["war", "since", "invasion"]],
  ["words of the title, in any case", { query: "IRAQ forces" }, ["invasion"]],
  ["words of a passage, accents apart", { query: "cafe" }, ["invasion"]],
  ["words in quotes stay together", { query: '"forces us"' }, []],
  ["a source is any of its passages", { sources: ["b.txt"] }, ["invasion"]],
  ["several sources are any of them", { sources: ["b.txt", "a.txt"] }, ["war", "since", "invasion"]],
  ["a type", { types: ["war", "sanctions"] }, ["war", "since"]],
  ["a modality", { modalities: ["planned"] }, ["since"]],
  ["a confidence, itself included", { confidence: 0.9 }, ["since", "invasion"]],
  ["conflicts only", { conflicts: true }, ["invasion"]],
  ["a range of days that touches the event's own", { from: "1988-12-31", to: "1990" }, ["war"]],
  ["an open end reaches on", { from: "2000" }, ["since", "invasion"]],
  ["a date that is none does not filter", { from: "soon" }, ["war", "since", "invasion"]],
];

for (const [name, patch, ids] of cases) {
  test(`filter: ${name}`, () => {
    assert.deepEqual(filterEvents(all, { ...kStart, ...patch }).map((event) => event.id), ids);
  });
}

test("what is filtered is told, and taken off", () => {
  assert.equal(isFiltered(kStart), false);
  const lanes: State = { ...kStart, lanes: "type", theme: "dark", event: "x" };
  assert.equal(isFiltered(lanes), false);
  for (const [, patch] of cases.slice(1)) {
    const state = { ...kStart, ...patch };
    assert.equal(isFiltered(state), true);
    assert.equal(isFiltered({ ...state, ...kNoFilter }), false);
  }
});

test("facets count events, the most frequent first", () => {
  const { sources, types } = facetsOf(all);
  assert.deepEqual(sources, [
    { value: "a.txt", count: 3 },
    { value: "b.txt", count: 1 },
  ]);
  assert.deepEqual(types.map((facet) => facet.value), ["invasion", "sanctions", "war"]);
});

test("a query is words and phrases", () => {
  assert.deepEqual(queryTerms('  “Geneva deal” x "a  b" '), ["geneva deal", "x", "a  b"]);
});
