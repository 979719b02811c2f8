// Mermaid parses every diagram and draws every event.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, test } from "node:test";
import { openBrowser } from "../browser.mjs";
import { HOSTILE, PROJECT, TIMELINES, exported, load } from "../samples.mjs";

const browser = await openBrowser({
  "/m/": join(PROJECT, "tests/consumers/node_modules/mermaid/dist"),
  "/page.html": '<!doctype html><script src="/m/mermaid.min.js"></script><div id="d"></div>',
});
after(() => browser.close());

const spaced = (text) => text.replace(/\s+/g, "");

for (const name of Object.keys(TIMELINES)) {
  test(`Mermaid parses and draws ${name}`, { timeout: 120000 }, async () => {
    const { events } = load(name);
    const { page } = await browser.open("/page.html", { viewport: { width: 1600, height: 1000 } });
    const drawn = await page.evaluate(async (code) => {
      mermaid.initialize({ startOnLoad: false });
      const parsed = await mermaid.parse(code);
      const { svg } = await mermaid.render("drawn", code);
      document.getElementById("d").innerHTML = svg;
      return { type: parsed.diagramType, text: document.getElementById("d").textContent, hacked: window.hacked ?? null };
    }, exported(name, "mermaid"));
    assert.equal(drawn.type, "timeline");
    assert.equal(drawn.hacked, null);
    for (const { date } of events) assert.ok(spaced(drawn.text).includes(spaced(date.display)), date.display);
    if (name !== "hostile") {
      for (const { title } of events) assert.ok(spaced(drawn.text).includes(spaced(title)), title);
    } else {
      assert.ok(spaced(drawn.text).includes(spaced(HOSTILE[4])), "colons and semicolons are shown");
      assert.ok(spaced(drawn.text).includes(spaced(HOSTILE[5])), "an event with colons is one event");
    }
    await browser.screenshot(page, `mermaid-${name}`);
  });
}
