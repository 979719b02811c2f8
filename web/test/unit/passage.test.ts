import assert from "node:assert/strict";
import { test } from "node:test";
import type { Quote } from "../../src/model";
import { piecesOf, withoutMarkdown } from "../../src/passage";

const passage: Quote = { start: 100, end: 132, exact: "On Monday 😀 the city fell again." };

test("words are found at their place, counted in code points", () => {
  assert.equal([...passage.exact].length, passage.end - passage.start);
  const pieces = piecesOf(passage, [
    ["time", { start: 103, end: 109, exact: "Monday" }],
    ["trigger", { start: 121, end: 125, exact: "fell" }],
  ]);
  assert.deepEqual(pieces, [
    { text: "On ", role: null },
    { text: "Monday", role: "time" },
    { text: " 😀 the city ", role: null },
    { text: "fell", role: "trigger" },
    { text: " again.", role: null },
  ]);
});

test("in HTML, where places hold tags, the nearest same words are taken", () => {
  // "<b>May</b> came and <i>May</i> went": 35 letters in the file, 18 that are seen
  const html: Quote = { start: 0, end: 35, exact: "May came and May went" };
  const pieces = piecesOf(html, [["time", { start: 23, end: 26, exact: "May" }]]);
  assert.deepEqual(pieces.map((piece) => piece.text), ["May came and ", "May", " went"]);
});

test("words outside of the passage mark nothing", () => {
  const pieces = piecesOf(passage, [
    ["anchor", { start: 3, end: 9, exact: "Monday" }],
    ["time", null],
  ]);
  assert.deepEqual(pieces, [{ text: passage.exact, role: null }]);
});

test("where two claim the same words, the first has them", () => {
  const quote: Quote = { start: 0, end: 15, exact: "1979 revolution" };
  const pieces = piecesOf(quote, [
    ["time", { start: 0, end: 4, exact: "1979" }],
    ["trigger", { start: 0, end: 15, exact: "1979 revolution" }],
  ]);
  assert.deepEqual(pieces, [
    { text: "1979", role: "time" },
    { text: " revolution", role: "trigger" },
  ]);
});

test("marks of Markdown are not shown, what they mark is", () => {
  assert.equal(withoutMarkdown("The **1979 revolution** of [Iran](https://x.example/a), __so__"), "The 1979 revolution of Iran, so");
  assert.equal(withoutMarkdown("2 * 3 and snake_case"), "2 * 3 and snake_case");
  assert.equal(withoutMarkdown("a day known as *Black Friday*, _then_ 2 * 3 * 4"), "a day known as Black Friday, then 2 * 3 * 4");
});
