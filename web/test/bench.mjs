// 5,000 events stay smooth. The limits are those that a reader feels; a machine that is busy with other work can break them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { largeTimeline } from "./fixtures.mjs";
import { kDesktop, kPhone, Viewer } from "./browser/support.mjs";

const kEvents = 5000;
const kFirstView = 2000; // milliseconds
const kLongestTask = 200;
const timeline = largeTimeline(kEvents);

let viewer;
before(async () => {
  viewer = await Viewer.start();
});
after(() => viewer.stop());

function observe(page) {
  return page.evaluateOnNewDocument(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: "longtask" });
  });
}

// The long tasks since the last time, once those of the act are over.
async function longest(page) {
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))));
  return page.evaluate(() => Math.max(0, ...window.tasks.splice(0)));
}

for (const [name, viewport] of [["desktop", kDesktop], ["phone", kPhone]]) {
  test(`5,000 events: first view, scrolling and zooming on a ${name}`, async (t) => {
    const { page } = await viewer.open(timeline, { viewport, before: observe });
    const first = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
    await longest(page);
    const acts = {
      "scrolling the list": () => page.evaluate(async () => {
        const list = document.querySelector(".list");
        for (let i = 0; i < 40; ++i) {
          list.scrollTop += i < 20 ? 900 : 12000;
          await new Promise(requestAnimationFrame);
        }
      }),
      "zooming in and out": async () => {
        for (const key of ["+", "+", "+", "+", "-", "-", "0"]) {
          await page.keyboard.press(key);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
      },
      "moving through time": async () => {
        await page.focus(".axis-box");
        for (let i = 0; i < 8; ++i) await page.keyboard.press(i < 4 ? "ArrowRight" : "ArrowLeft");
      },
      searching: () => page.type("#search", "country 5"),
      "opening an event on the axis": async () => {
        await page.evaluate(() => document.querySelector(".vis-item .axis-label").scrollIntoView());
        await page.evaluate(() => addEventListener("pointerdown", () => (window.pressed = performance.now()), true));
        await (await page.$(".vis-item.vis-point .axis-label")).click();
        await page.waitForSelector(".detail article .passage");
        const opened = await page.evaluate(() => performance.now() - window.pressed);
        t.diagnostic(`an event is open ${Math.round(opened)} ms after the click`);
      },
      "the next event": () => page.evaluate(() => (location.hash = "#event=event-4000")),
    };
    t.diagnostic(`first view ${Math.round(first)} ms`);
    assert.ok(first < kFirstView, `first view after ${Math.round(first)} ms`);
    for (const [act, run] of Object.entries(acts)) {
      await run();
      const task = await longest(page);
      t.diagnostic(`${act}: longest task ${task} ms`);
      assert.ok(task < kLongestTask, `${act}: a task of ${task} ms`);
    }
    assert.ok(await page.$("[data-event=event-4000]"), "the event of the link is in the list");
    assert.ok((await page.$$(".list .row")).length < 1000, "only a part of the list is in the document");
  });
}
