// Web Annotations: Apache Annotator finds each passage in its article, by its quote alone and by its position.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { JSDOM } from "jsdom";
import { PROJECT, dateline, written } from "../samples.mjs";

// The element that holds the text of an article, in a page of its own.
function pageOf(html) {
  const dom = new JSDOM(html);
  for (const name of ["document", "Node", "NodeFilter", "Range"]) globalThis[name] = dom.window[name] ?? dom.window.document;
  return dom.window.document.body;
}

const withText = (text) => {
  const body = pageOf("");
  body.textContent = text;
  return body;
};

async function allOf(matches) {
  const found = [];
  for await (const range of matches) found.push(range);
  return found;
}

const annotationsOf = (...files) => {
  const timeline = written("annotated.json", dateline("build", ...files));
  const { total, first } = JSON.parse(dateline("export", timeline, "--to", "webannotation"));
  assert.equal(first.items.length, total);
  return first.items.map(({ target }) => target);
};

const oneLine = (text) => text.replace(/\s+/g, " ").trim();

for (const name of ["1979-revolution.md", "2013-nuclear-deal.txt", "2014-iraq-crisis.txt"]) {
  test(`each selector of ${name} selects its passage, and no other`, async () => {
    const path = `data/articles/${name}`;
    const body = withText(readFileSync(join(PROJECT, path), "utf8"));
    const targets = annotationsOf(path);
    assert.ok(targets.length > 0);
    for (const { selector: [quote, position] } of targets) {
      const ranges = await allOf(createTextQuoteSelectorMatcher(quote)(body));
      assert.deepEqual(ranges.map(String), [quote.exact]);
      const [placed] = await allOf(createTextPositionSelectorMatcher(position)(body));
      assert.equal(placed.toString(), quote.exact);
      assert.equal(ranges[0].startOffset, placed.startOffset);
    }
  });
}

test("each selector of an HTML article selects its passage as it is read", async () => {
  const path = "data/articles/2003-invasion.html";
  const bytes = readFileSync(join(PROJECT, path));
  const targets = annotationsOf(path);
  assert.ok(targets.length > 10);
  for (const { selector: [quote, place] } of targets) {
    assert.equal(place.type, "DataPositionSelector");
    const shown = pageOf(bytes.subarray(place.start, place.end).toString("utf8")).textContent;
    assert.equal(oneLine(shown), oneLine(quote.exact));
  }
});

// The same sentence twice: only the words around it tell the two apart.
test("of two passages with the same words, each selector selects its own", async () => {
  const same = "On 5 May 2003, Iran and Iraq held talks in Baghdad.";
  const text = `The first paper reported it so. ${same} Nobody was surprised.\n\nThe other paper had it too. ${same} Everybody was.\n`;
  const body = withText(text);
  const targets = annotationsOf(written("twice.txt", text));
  assert.deepEqual(targets.map(({ selector }) => selector[1].start).sort((a, b) => a - b), [text.indexOf(same), text.lastIndexOf(same)]);
  for (const { selector: [quote, position] } of targets) {
    const ranges = await allOf(createTextQuoteSelectorMatcher(quote)(body));
    assert.deepEqual(ranges.map((range) => range.startOffset), [position.start]);
  }
});
