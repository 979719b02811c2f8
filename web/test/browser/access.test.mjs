// axe-core finds nothing serious, in light and dark, on a desk and on a phone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { evidenceOf, largeTimeline, verdictOf } from "../fixtures.mjs";
import { kDesktop, kPhone, settled, Viewer } from "./support.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const timeline = largeTimeline(120);
const [first, second] = timeline.events;
first.conflicts = [{ days_apart: 3, sides: [{ date: first.date, mentions: [0] }, { date: second.date, mentions: [1] }] }];
first.bounds = {
  earliest: null,
  latest: second.date.end,
  steps: [{ event: first.id, mention: 0, relation: 0, other: second.id, from: second.date, gives: second.date, earliest: false, latest: true }],
};
first.mentions[0].relations = [{ relation: "before", length: null, words: first.mentions[0].time, trigger: first.mentions[0].trigger, date: null }];
first.mentions[0].time.basis = "carried";
first.modality = "planned";
timeline.diagnostics = [{ severity: "warning", code: "x.y", file: "a", document: null, place: null, message: "No date.", help: null }];
const verdicts = ["supported", "contradicted", "conflicting", "not_enough_info"].map((verdict) =>
  verdictOf({ claim: `A claim that is ${verdict}`, verdict, claim_time: second.date, evidence: [evidenceOf(second), evidenceOf(first, "contradicts")] }),
);

let viewer;
before(async () => {
  viewer = await Viewer.start();
});
after(() => viewer.stop());

async function violations(page) {
  // The policy of the page keeps scripts of others out: it is run by the debugger, as one of nobody.
  await page.evaluate(axe);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  return result.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 120)} ${node.failureSummary}`).join(" | ")}`);
}

for (const scheme of ["light", "dark"]) {
  for (const [name, viewport] of [["desktop", kDesktop], ["phone", kPhone]]) {
    for (const hash of ["", "#event=event-0", "#claim=2", "#lanes=source", "#q=nothing+like+it"]) {
      test(`axe finds nothing serious: ${scheme}, ${name}, ${hash || "start"}`, async () => {
        const { page } = await viewer.open(timeline, { verdicts, viewport, scheme, hash });
        await page.$$eval(".detail details", (all) => all.forEach((details) => (details.open = true)));
        assert.deepEqual(await violations(page), []);
        if (!(name === "phone" && /event|claim/.test(hash))) {
          await page.click("[aria-controls=filters]");
          await settled(page);
          assert.deepEqual(await violations(page), []);
        }
        await page.close();
      });
    }
  }
}
