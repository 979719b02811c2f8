// vis-timeline: every item is drawn in its group, from its first day to the end of its last, and nothing of an article runs.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { DAY, openBrowser, utc } from "../browser.mjs";
import { CONSUMERS, TIMELINES, exported, load } from "../samples.mjs";

// The two rules of style are those that docs/exports.md gives: words that go on beyond a short bar, and unsure ends.
const page_of = (name) => `<!doctype html><html><head><link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">
<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>
<style>body { font: 13px sans-serif } .vis-item .vis-item-overflow { overflow: visible } .vis-item.approximate { border-style: dashed }</style>
</head><body><div id="t"></div><script>
fetch("/${name}.json").then((r) => r.json()).then(({ items, groups }) => {
  window.timeline = new vis.Timeline(document.getElementById("t"), items, groups, { height: 760, verticalScroll: true });
  // The first window is that of all items, drawn soon after.
  timeline.once("rangechanged", () => timeline.once("changed", () => { window.shown = true; }));
});
</script></body></html>`;

const files = { "/vis/": join(CONSUMERS, "node_modules/vis-timeline") };
for (const name of Object.keys(TIMELINES)) {
  files[`/${name}.html`] = page_of(name);
  files[`/${name}.json`] = exported(name, "vis");
}
const browser = await openBrowser(files);
after(() => browser.close());

async function shown(name) {
  const { page, trouble } = await browser.open(`/${name}.html`);
  await page.waitForFunction("window.shown", { timeout: 20000 });
  const view = await page.evaluate(() => {
    // Local midnights, as vis has them, counted as if they were those of UTC.
    const day = (d) => d && Date.parse(`${d.toISOString().split("T")[0]}T00:00:00Z`) + (d.getHours() ? NaN : 0);
    const { start, end } = timeline.getWindow();
    return {
      items: Object.values(timeline.itemSet.items).map(({ id, data, parent }) => ({ id, start: day(data.start), end: day(data.end) ?? null, group: parent?.groupId })),
      window: [+start, +end],
      hacked: window.hacked ?? null,
      links: [...document.querySelectorAll(".vis-item a")].map((a) => a.getAttribute("href")),
      markup: document.querySelectorAll(".vis-item script, .vis-item img").length,
    };
  });
  return { page, trouble, ...view };
}

for (const name of Object.keys(TIMELINES)) {
  test(`vis-timeline draws every event of ${name} from its first day to the end of its last`, { timeout: 60000 }, async () => {
    const { events } = load(name);
    const view = await shown(name);
    assert.deepEqual(view.trouble, []);
    assert.equal(view.hacked, null);
    assert.equal(view.markup, 0);
    const expected = events.map(({ id, type, date }) => {
      const single = !date.start || !date.end || date.start === date.end;
      return { id, start: utc(date.start ?? date.end), end: single ? null : utc(date.end) + DAY, group: type };
    });
    const byId = (a, b) => (a.id < b.id ? -1 : 1);
    assert.deepEqual(view.items.sort(byId), expected.sort(byId));
    assert.ok(view.window[0] <= Math.min(...expected.map((e) => e.start)), "the first window shows the first event");
    assert.ok(view.window[1] >= Math.max(...expected.map((e) => e.end ?? e.start)), "and the last");
    assert.ok(view.links.length > 0);
    for (const link of view.links) assert.match(link, /^(https:\/\/example\.org|\.\/data\/articles|\/|\.\.\/)/);
    await browser.screenshot(view.page, `vis-${name}`);
    await view.page.close();
  });
}
