// SIMILE Timeline as Debian ships it: every event is loaded with its bounds and no PROBLEM, nothing of an article runs.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { after, test } from "node:test";
import { DAY, openBrowser, utc } from "../browser.mjs";
import { TIMELINES, exported, load } from "../samples.mjs";

const LIBRARY = "/usr/share/javascript/";
const page_of = (name) => `<!doctype html><html><head>
<script src="/lib/jquery/jquery.min.js"></script>
<script>Timeline_ajax_url = location.origin + "/lib/timeline_ajax/simile-ajax-api.js"; Timeline_urlPrefix = location.origin + "/lib/timeline_js/";
Timeline_parameters = "bundle=true&timeline-use-local-resources=true";</script>
<script src="/lib/timeline_js/timeline-api.js"></script></head><body><div id="t" style="height:700px"></div><script>
addEventListener("load", () => fetch("/${name}.json").then((r) => r.json()).then((data) => {
  window.source = new Timeline.DefaultEventSource();
  const band = Timeline.createBandInfo({ eventSource: window.source, date: "1 Jan 2003 GMT", width: "100%", intervalUnit: Timeline.DateTime.YEAR, intervalPixels: 60 });
  window.timeline = Timeline.create(document.getElementById("t"), [band]);
  window.source.loadJSON(data, location.href);
  window.timeline.layout();
  window.loaded = true;
}));
</script></body></html>`;

assert.ok(existsSync(`${LIBRARY}timeline_js`), "libjs-simile-timeline is installed by script/test-web");
const files = { "/lib/": LIBRARY };
for (const name of Object.keys(TIMELINES)) {
  files[`/${name}.html`] = page_of(name);
  files[`/${name}.json`] = exported(name, "simile");
}
const browser = await openBrowser(files);
after(() => browser.close());

for (const name of Object.keys(TIMELINES)) {
  test(`SIMILE loads every event of ${name}`, { timeout: 60000 }, async () => {
    const { events } = load(name);
    const { page } = await browser.open(`/${name}.html`);
    await page.waitForFunction("window.loaded", { timeout: 20000 });
    const loaded = await page.evaluate(() => {
      const all = [];
      for (const i = source.getAllEventIterator(); i.hasNext();) {
        const e = i.next();
        const bubble = document.createElement("div");
        e.fillInfoBubble(bubble, timeline.getBand(0).getEventPainter().getTheme?.() ?? Timeline.ClassicTheme.create(), timeline.getBand(0).getLabeller());
        all.push({
          id: e.getEventID(), start: +e.getStart(), latestStart: +e.getLatestStart(), earliestEnd: +e.getEarliestEnd(), end: +e.getEnd(),
          instant: e.isInstant(), text: e.getText(), edtf: e.getProperty("edtf"), scripts: bubble.querySelectorAll("script, img").length,
          shown: bubble.textContent,
        });
      }
      return all;
    });
    assert.deepEqual(loaded.filter((e) => e.text.includes("PROBLEM")), []);
    assert.deepEqual(loaded.filter((e) => e.scripts > 0), []);
    assert.equal(await page.evaluate(() => window.hacked ?? null), null);
    const bounds = Object.fromEntries(loaded.map((e) => [e.id, e]));
    assert.equal(loaded.length, events.length);
    for (const { id, date } of events) {
      assert.equal(bounds[id].start, utc(date.start ?? date.end), `start of ${id}`);
      if (date.start && date.end) assert.equal(bounds[id].end, utc(date.end) + DAY, `end of ${id}`);
      assert.equal(bounds[id].instant, !(date.range && date.start && date.end), id);
      assert.equal(bounds[id].edtf, date.edtf);
      assert.ok(bounds[id].shown.includes(date.display), `${id}: the bubble says ${date.display}`);
    }
    await browser.screenshot(page, `simile-${name}`);
  });
}
