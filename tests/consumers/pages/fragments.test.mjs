// Links to passages: Chromium finds the words of each text fragment, and scrolls to them.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { marked } from "marked";
import { openBrowser } from "../browser.mjs";
import { PROJECT, load, written, dateline } from "../samples.mjs";

// The same words twice, and what a fragment must write in another way: "-", ",", "&", "%" and quotes.
const kTwice = "On 5 May 2003, Iran and Iraq held high-level talks, \"100% secret\" &amp; long, in Baghdad.";
const kFarDown = "<br>-".repeat(160);
const kPage = `<!doctype html>${kFarDown}<p>The first paper had it.</p><p>${kTwice}</p>${kFarDown}<p>The other had it too.</p><p>${kTwice}</p>${kFarDown}`;

// Every article begins far down, so that a passage is in sight only when the page has scrolled to it.
const kArticles = ["2003-invasion.html", "2013-nuclear-deal.txt", "1979-revolution.md"];
const shownAs = {
  html: (text) => text.replace("<body>", `<body>${kFarDown}`),
  md: (text) => kFarDown + marked.parse(text),
  txt: (text) => "-\n".repeat(160) + text,
};
const pageOf = (name) => shownAs[name.split(".")[1]](readFileSync(join(PROJECT, "data/articles", name), "utf8"));
const browser = await openBrowser({
  "/twice.html": kPage,
  ...Object.fromEntries(kArticles.map((name) => [`/${name.replace(/md$/, "html")}`, pageOf(name)])),
});
after(() => browser.close());

const mentionsOf = (timeline) => timeline.events.flatMap((event) => event.mentions);
const fragmentOf = ({ link }) => link.slice(link.indexOf("#"));
const withoutMarkup = (text) => text.replace(/<[^>]*>|\*/g, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
const words = ({ passage }) => withoutMarkup(passage.exact).split(/\s+/).slice(0, 4).join(" ");

async function follow(path, fragment) {
  const { page } = await browser.open("/none", { viewport: { width: 700, height: 200 } });
  await page.goto(`${browser.origin}${path}${fragment}`, { waitUntil: "load" });
  await page.waitForFunction("scrollY > 0", { timeout: 5000, polling: 50 }).catch(() => assert.fail(`no scroll: ${fragment}`));
  return page;
}

// Where in the page these words are in sight, from 0 at its top to 1 at its end.
function inSight(page, wanted) {
  return page.evaluate((text) => {
    const nodes = [];
    let all = "";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      nodes.push({ at: all.length, node: walker.currentNode });
      all += walker.currentNode.data;
    }
    const pattern = text.split(" ").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
    const found = [...all.matchAll(new RegExp(pattern, "g"))];
    return found.map(({ index }) => {
      const { at, node } = nodes.filter((candidate) => candidate.at <= index).at(-1);
      const range = document.createRange();
      range.setStart(node, index - at);
      range.setEnd(node, Math.min(index - at + 1, node.data.length));
      const { top } = range.getBoundingClientRect();
      return top > -40 && top < innerHeight;
    });
  }, wanted);
}

for (const name of kArticles) {
  test(`Chromium scrolls to each passage of ${name}`, { timeout: 240000 }, async () => {
    const mentions = mentionsOf(load("articles")).filter(({ document }) => document === name);
    assert.ok(mentions.length > 8);
    for (const mention of mentions) {
      const page = await follow(`/${name.replace(/md$/, "html")}`, fragmentOf(mention));
      assert.ok((await inSight(page, words(mention))).includes(true), `not in sight: ${mention.passage.exact}`);
      await page.close();
    }
  });
}

test("Chromium scrolls to the one of two passages with the same words that is meant", async () => {
  const timeline = JSON.parse(dateline("build", written("twice.html", kPage)));
  const mentions = mentionsOf(timeline).sort((a, b) => a.passage.start - b.passage.start);
  assert.equal(mentions.length, 2);
  for (const [i, mention] of mentions.entries()) {
    const page = await follow("/twice.html", fragmentOf(mention));
    assert.deepEqual(await inSight(page, "On 5 May 2003,"), [i === 0, i === 1]);
  }
});
