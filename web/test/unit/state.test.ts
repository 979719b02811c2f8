import assert from "node:assert/strict";
import { test } from "node:test";
import { fromHash, kStart, toHash, type State } from "../../src/state";

test("a state read back from its address is the same", () => {
  const state: State = {
    event: "a&b=c#d é",
    claim: 2,
    query: '"nuclear deal" 2013',
    from: "44 BC",
    to: "2014-06",
    sources: ["a.md", "b & c.html"],
    types: ["war"],
    modalities: ["planned", "negated"],
    confidence: 0.65,
    conflicts: true,
    lanes: "participant",
    theme: "dark",
    window: { from: -62_135_596_800_000, to: 1_400_000_000_000 },
  };
  assert.deepEqual(fromHash(toHash(state)), state);
});

test("the start has no address, and no address is the start", () => {
  assert.equal(toHash(kStart), "");
  assert.deepEqual(fromHash(""), kStart);
});

test("the plain deep link opens an event", () => {
  assert.equal(fromHash("#event=2aa21c03484b0c4f").event, "2aa21c03484b0c4f");
});

test("what is not understood is left at its start", () => {
  for (const hash of ["#claim=0", "#claim=x", "#confidence=2", "#confidence=x", "#lanes=all", "#theme=pink", "#view=9:1", "#view=a:b", "#%"]) {
    assert.deepEqual(fromHash(hash), kStart, hash);
  }
});
