import assert from "node:assert/strict";
import { test } from "node:test";
import { citeEvent, citePassage } from "../../src/cite";
import { safeLink } from "../../src/links";
import type { Mention, SourceDocument, TimelineEvent } from "../../src/model";
import { dateOf, documentOf, eventOf, mentionOf } from "../fixtures.mjs";

test("an address of the web is a link everywhere, a path only where the page is a file", () => {
  for (const protocol of ["file:", "http:"]) {
    assert.equal(safeLink("https://example.org/a#:~:text=b", protocol), "https://example.org/a#:~:text=b");
  }
  assert.equal(safeLink("data/a.md#:~:text=b", "file:"), "data/a.md#:~:text=b");
  assert.equal(safeLink("data/a.md", "http:"), null);
});

test("what a browser would run, or take for another host, is no link", () => {
  const wrong = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org/x", "", null];
  for (const link of wrong) assert.equal(safeLink(link, "file:"), null, String(link));
});

const document = documentOf("a.md", { title: "A kingdom ends" }) as unknown as SourceDocument;
const date = dateOf("1979-02-11", "1979-02-11", { display: "11 February 1979" });
const mention = mentionOf({ document: "a.md", date, passage: "The **Shah**\nfell on 11 February 1979.", when: "11 February 1979", what: "fell" }) as unknown as Mention;

test("a citation has the words, the article, its day and the way there", () => {
  assert.equal(
    citePassage(mention, document, true),
    "“The Shah fell on 11 February 1979.” A kingdom ends, 18 June 2014. a.md#:~:text=Something",
  );
});

test("the citation of an event has each source once", () => {
  const event = eventOf({ id: "e", title: "The Shah falls", date, mentions: [mention, mention] }) as unknown as TimelineEvent;
  const lines = citeEvent(event, new Map([["a.md", document]]), () => true).split("\n");
  assert.equal(lines[0], "The Shah falls (11 February 1979).");
  assert.equal(lines.length, 2);
});
