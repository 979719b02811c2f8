// TimelineJS 3: every event is a slide with its date, nothing is dropped, nothing of an article runs.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { openBrowser } from "../browser.mjs";
import { DATES, PROJECT, TIMELINES, exported, load } from "../samples.mjs";

const page_of = (name) => `<!doctype html><html><head><link rel="stylesheet" href="/tl/css/timeline.css"><script src="/tl/js/timeline.js"></script></head>
<body style="margin:0"><div id="t" style="width:100%;height:760px"></div><script>
fetch("/${name}.json").then((r) => r.json()).then((data) => {
  window.timeline = new TL.Timeline("t", data, { script_path: location.origin + "/tl/js/", hash_bookmark: false });
  window.timeline.on("loaded", () => { window.loaded = true; });
});
</script></body></html>`;

const files = { "/tl/": join(PROJECT, "tests/consumers/node_modules/@knight-lab/timelinejs/dist") };
for (const name of Object.keys(TIMELINES)) {
  files[`/${name}.html`] = page_of(name);
  files[`/${name}.json`] = exported(name, "timelinejs");
}
const browser = await openBrowser(files);
after(() => browser.close());

async function shown(name) {
  const { page, trouble } = await browser.open(`/${name}.html`);
  await page.waitForFunction("window.loaded", { timeout: 20000 });
  const result = await page.evaluate(() => ({
    valid: timeline.config.isValid(),
    messages: timeline.config.getErrors ? timeline.config.getErrors() : timeline.config.messages.errors,
    events: timeline.config.events.map((e) => ({
      id: e.unique_id, start: e.start_date.data, end: e.end_date?.data ?? null,
      shown: e.start_date.getDisplayDate(), display: e.display_date ?? null,
    })),
    slides: document.querySelectorAll(".tl-slide").length,
    ticks: document.querySelectorAll(".tl-timeaxis-tick").length,
    markers: document.querySelectorAll(".tl-timemarker").length,
    hacked: window.hacked ?? null,
    dates: [...document.querySelectorAll(".tl-slide")].map((s) => s.querySelector(".tl-headline-date")?.textContent.trim() ?? null),
    headlines: [...document.querySelectorAll(".tl-slide h2")].map((h) => h.innerText.replace(/\s+/g, " ").trim()),
    links: [...document.querySelectorAll(".tl-slide blockquote a")].map((a) => a.href),
  }));
  return { page, trouble, ...result };
}

for (const name of Object.keys(TIMELINES)) {
  test(`TimelineJS shows every event of ${name}`, { timeout: 60000 }, async () => {
    const { events } = load(name);
    const view = await shown(name);
    assert.equal(view.valid, true);
    assert.deepEqual(view.trouble, []);
    assert.equal(view.slides, events.length + 1, "a slide for each event and the title");
    assert.equal(view.markers, events.length);
    const dates = Object.fromEntries(view.events.map((e, i) => [e.id, view.dates[i + 1]]));  // TimelineJS sorts by start
    assert.deepEqual(dates, Object.fromEntries(events.map((e) => [e.id, e.date.display])));
    assert.ok(view.ticks > 0, "the axis is there, though no event of a day has an end");
    assert.equal(view.hacked, null);
    for (const link of view.links) assert.match(link, /^https?:\/\/[^ ]+#:~:text=|^http:\/\/127/);
    await view.page.evaluate(() => new Promise((done) => {  // a slide in the middle, when it has come to rest
      timeline.on("change", () => setTimeout(done, 2500));
      timeline.goTo(Math.ceil(timeline.config.events.length / 3));
    }));
    await browser.screenshot(view.page, `timelinejs-${name}`);
    await view.page.close();
  });
}

test("TimelineJS keeps both ends, and the year as historians count it", async () => {
  const { events } = await shown("dates");
  const of = Object.fromEntries(events.map((e) => [e.id, e]));
  assert.equal(events.length, DATES.length);
  assert.deepEqual([of.year.start.year, of.year.start.month, of.year.end.month, of.year.end.day].map(Number), [1979, 1, 12, 31]);
  assert.deepEqual([of.range.start.year, of.range.end.year].map(Number), [2003, 2011]);
  assert.equal(Number(of["bc-day"].start.year), -44);
  assert.equal(Number(of["bc-leap"].start.month), 2);
  assert.equal(of.since.end, null);
});
