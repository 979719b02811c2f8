// Words of articles stay words, whatever they look like.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { hostileTimeline, kHostile, verdictOf } from "../fixtures.mjs";
import { settled, texts, Viewer } from "./support.mjs";

let viewer;
before(async () => {
  viewer = await Viewer.start();
});
after(() => viewer.stop());

const kViews = ["", "#event=hostile", "#event=hostile&lanes=source", "#lanes=type", "#lanes=participant", "#claim=1", `#q=${encodeURIComponent(kHostile)}`, `#event=${encodeURIComponent(kHostile)}`];

for (const hash of kViews) {
  test(`nothing of an article runs or becomes markup: ${hash || "start"}`, async () => {
    const verdicts = [verdictOf({ claim: kHostile, reason: kHostile, parts: [verdictOf({ text: kHostile, reason: kHostile })] })];
    const { page, troubles } = await viewer.open(hostileTimeline(), { verdicts, hash });
    await page.click("[aria-controls=filters]");
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await settled(page);
    assert.equal(await page.evaluate(() => window.hurt), undefined);
    assert.equal(await page.$$eval("#app img, #print img, #app script, #print script, #app svg[onload]", (found) => found.length), 0);
    const links = await page.$$eval("a", (all) => all.map((link) => link.protocol));
    assert.ok(links.every((protocol) => ["file:", "http:", "https:"].includes(protocol)), links.join());
    assert.deepEqual(troubles, []);
  });
}

test("the words are shown as they are", async () => {
  const { page } = await viewer.open(hostileTimeline(), { hash: "#event=hostile" });
  assert.deepEqual(await texts(page, ".list .row-title"), [kHostile]);
  assert.ok((await texts(page, ".detail blockquote")).every((text) => text.includes(kHostile)));
});

test("the policy forbids what markup would need, were it there", async () => {
  const { page, troubles } = await viewer.open(hostileTimeline());
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="window.hurt=1"><img src="https://example.org/x.png">`);
    const script = document.createElement("script");
    script.textContent = "window.hurt = 2";
    document.body.append(script);
  });
  await settled(page);
  assert.equal(await page.evaluate(() => window.hurt), undefined);
  assert.ok(troubles.some((trouble) => trouble.includes("Content Security Policy")));
});
