// TimeML: xmllint finds each file valid by the DTD, and its links lead from instances to times that are there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { CONSUMERS, FOLDER, TIMELINES, dateline, linesOf, load } from "../samples.mjs";

function valid(folder) {
  const files = readdirSync(folder).map((file) => join(folder, file));
  execFileSync("xmllint", ["--noout", "--dtdvalid", join(CONSUMERS, "TimeML.dtd"), ...files], { timeout: 60000 });
  return files.map((file) => new JSDOM(readFileSync(file, "utf8"), { contentType: "text/xml" }).window.document);
}

for (const name of Object.keys(TIMELINES)) {
  test(`each article of ${name} is valid, and every mention has a link to its time`, () => {
    const folder = join(FOLDER, `${name}-timeml`);
    dateline("export", TIMELINES[name], "--to", "timeml", "-o", `${folder}/`);
    const { documents, events } = load(name);
    const files = valid(folder);
    assert.equal(files.length, documents.length);
    const links = files.flatMap((file) => [...file.querySelectorAll("TLINK[relatedToTime]")].filter((link) => link.hasAttribute("eventInstanceID")));
    assert.equal(links.length, events.flatMap(({ mentions }) => mentions).length);
  });
}

test("whole articles are valid, with a time for every expression that tag finds", () => {
  const folder = join(FOLDER, "whole-timeml");
  dateline("export", TIMELINES.articles, "--to", "timeml", "--articles", "data/articles", "-o", `${folder}/`);
  const marked = valid(folder).flatMap((file) => [...file.querySelectorAll("TEXT TIMEX3")].map((time) => time.textContent).filter(Boolean));
  const found = linesOf(dateline("tag", "data/articles")).length;
  // A few are part of the word that tells the event ("the 1979 revolution"), or of one another.
  assert.ok(marked.length >= found * 0.97 && marked.length <= found, `${marked.length} of ${found}`);
});
