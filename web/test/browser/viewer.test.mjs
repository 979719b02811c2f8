// What a reader does: look, open, search, filter, follow, by mouse and by keyboard.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dateOf, documentOf, eventOf, evidenceOf, mentionOf, timelineOf, verdictOf } from "../fixtures.mjs";
import { atRest, drag, kPhone, settled, texts, Viewer } from "./support.mjs";

const day = (start, display) => dateOf(start, start, { display });
const fall = eventOf({
  id: "fall",
  title: "Mosul fell",
  type: "fall",
  date: day("2014-06-10", "10 June 2014"),
  participants: ["Iraq"],
  salience: 0.9,
  mentions: [
    {
      ...mentionOf({ document: "b.txt", date: day("2014-06-10", "10 June 2014"), passage: "Mosul fell on Tuesday.", when: "Tuesday", what: "fell" }),
      link: "https://example.org/b#:~:text=Mosul",
    },
  ],
});
fall.mentions[0].time.anchor = { kind: "published", date: "2014-06-12", why: "past: fell", words: null };
const revolution = eventOf({
  id: "revolution",
  title: "Revolution topples the Shah",
  type: "revolution",
  date: dateOf("1979-01-01", "1979-12-31", { granularity: "year", display: "1979" }),
});
const war = eventOf({
  id: "war",
  title: "Iran-Iraq war",
  type: "war",
  date: dateOf("1980-01-01", "1988-12-31", { granularity: "year", range: true, display: "1980–1988" }),
});
const since = eventOf({
  id: "since",
  title: "Sanctions in force",
  type: "sanctions",
  date: { ...dateOf("1995-03-15"), end: null, display: "since 15 March 1995" },
});
const one = mentionOf({ date: day("2003-03-20", "20 March 2003"), passage: "It began on 20 March 2003.", what: "began" });
const other = mentionOf({ document: "b.txt", date: day("2003-03-19", "19 March 2003"), passage: "It began on 19 March 2003.", what: "began" });
const invasion = eventOf({
  id: "invasion",
  title: "Invasion of Iraq",
  type: "invasion",
  date: one.date,
  mentions: [one, other],
  conflicts: [{ days_apart: 1, sides: [{ date: one.date, mentions: [0] }, { date: other.date, mentions: [1] }] }],
});
const planned = eventOf({ id: "planned", title: "Elections to be held", type: "election", modality: "planned", date: day("2014-09-01", "1 September 2014"), confidence: 0.4 });
const events = [revolution, war, since, invasion, fall, planned];
const timeline = timelineOf(events, [documentOf("a.txt"), documentOf("b.txt", { title: "A city falls", uri: "https://example.org/b" })]);
const verdicts = [
  verdictOf({ claim: "Mosul fell in June 2014.", claim_time: dateOf("2014-06-01", "2014-06-30", { display: "June 2014" }), evidence: [evidenceOf(fall)] }),
  verdictOf({
    claim: "Iraq was invaded in 2004.",
    verdict: "contradicted",
    reason: "The sources date it to 20 March 2003.",
    claim_time: dateOf("2004-01-01", "2004-12-31", { granularity: "year", display: "2004" }),
    corrected: one.date,
    days_apart: 287,
    evidence: [evidenceOf(invasion, "contradicts")],
  }),
];

let viewer;
before(async () => {
  viewer = await Viewer.start();
});
after(() => viewer.stop());

async function opened(options) {
  const { page, troubles } = await viewer.open(timeline, options);
  return { page, troubles };
}

const titles = (page) => texts(page, ".list ol .row-title");

test("the list and the axis have every event, and nothing is loaded", async () => {
  const { page, troubles } = await opened();
  assert.deepEqual(await titles(page), events.map((event) => event.title));
  assert.deepEqual((await texts(page, ".axis-label")).map((label) => label.replace("≠ ", "")).sort(), events.map((event) => event.title).sort());
  assert.deepEqual(troubles, []);
});

test("granularity is visible: a day is a point, a year a bar, an open end fades", async () => {
  const { page } = await opened();
  const marks = await page.$$eval(".vis-item.vis-point, .vis-item.vis-range", (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.querySelector(".axis-label").textContent,
        { classes: [...item.classList], to: item.style.getPropertyValue("--fade-to"), width: item.getBoundingClientRect().width },
      ]),
    ),
  );
  assert.ok(marks["Mosul fell"].classes.includes("vis-point"));
  assert.ok(marks["Revolution topples the Shah"].classes.includes("span-within"));
  assert.ok(marks["Iran-Iraq war"].classes.includes("span-lasting"));
  assert.equal(marks["Sanctions in force"].to, "100%");
  assert.ok(marks["Elections to be held"].classes.includes("told-planned"));
});

test("an event opens with its passage, its words marked, and the way its date was read", async () => {
  const { page } = await opened({ hash: "#event=fall" });
  assert.deepEqual(await texts(page, ".detail .detail-title"), ["Mosul fell"]);
  assert.deepEqual(await texts(page, ".detail .words-time"), ["Tuesday"]);
  assert.deepEqual(await texts(page, ".detail .words-trigger"), ["fell"]);
  assert.deepEqual(await texts(page, ".detail blockquote"), ["… Before it. Mosul fell on Tuesday. After it. …"]);
  const steps = await texts(page, ".derivation dd");
  assert.deepEqual(steps.slice(0, 3), ["“Tuesday”", "absolute.day_month_year", "the publication date, 2014-06-12 (past: fell)"]);
  assert.equal(await page.$eval(".passage-links a", (link) => link.href), "https://example.org/b#:~:text=Mosul");
  assert.equal(await page.title(), "Mosul fell (10 June 2014) – Timeline");
});

test("an event that only the story dates says so", async () => {
  const unveiled = eventOf({ id: "unveiled", title: "He unveiled a plan", date: day("2014-06-10", "10 June 2014") });
  unveiled.mentions[0].time.basis = "carried";
  const { page } = await viewer.open(timelineOf([unveiled, fall]), { hash: "#event=unveiled" });
  assert.match((await texts(page, ".derivation summary"))[0], /10 June 2014 · said of what came before, and the story goes on/);
  await page.goto(page.url().replace("unveiled", "fall"));
  await settled(page);
  assert.deepEqual(await texts(page, ".carried"), []);
});

test("what other events say of the days of an event is shown with their words", async () => {
  const passage = "Two years after the vote, they met.";
  const met = eventOf({
    id: "met",
    title: "They met",
    date: { ...day("2012-01-01", "since 2012"), end: null },
    mentions: [mentionOf({ title: "They met", date: day("2012-01-01", "2012"), passage, when: "Two years", what: "met" })],
    bounds: {
      earliest: "2012-01-01",
      latest: null,
      steps: [
        { event: "met", mention: 0, relation: 0, other: "fall", from: fall.date, gives: day("2016-06-10", "10 June 2016"), earliest: true, latest: false },
        { event: "met", mention: 0, relation: null, other: null, from: fall.date, gives: day("2014-06-10", "until 10 June 2014"), earliest: false, latest: true },
      ],
    },
  });
  const quote = (exact) => ({ start: passage.indexOf(exact), end: passage.indexOf(exact) + exact.length, exact });
  met.mentions[0].relations = [{ relation: "after", length: "P2Y", words: quote("after"), trigger: quote("vote"), date: null }];
  const { page } = await viewer.open(timelineOf([met, fall]), { hash: "#event=met" });
  assert.deepEqual(await texts(page, ".bounds h3"), ["By what else is told: not before 1 January 2012"]);
  assert.deepEqual(await texts(page, ".bounds li"), [
    "“after” Mosul fell (10 June 2014): 10 June 2016", "The article a.txt tells it as past, published 10 June 2014: until 10 June 2014",
  ]);
  assert.deepEqual(await texts(page, ".detail .words-anchor"), ["after", "vote"]);
  assert.match((await texts(page, ".derivation dl")).join(), /“after” “vote” \(P2Y\)/);
  await page.click(".bounds a");
  await settled(page);
  assert.deepEqual(await texts(page, ".detail .detail-title"), ["Mosul fell"]);
  assert.deepEqual(await texts(page, ".bounds"), []);
});

test("the confidence of an event opens into its parts", async () => {
  const { page } = await opened({ hash: "#event=fall" });
  await page.click(".confidence summary");
  assert.deepEqual(await texts(page, ".confidence dd"), [
    "90% with all; 90% by the best passage alone", "100% for how directly it is said", "100% of the articles say this date",
  ]);
});

test("the lane of an event that a link opens is scrolled to", async () => {
  const many = Array.from({ length: 60 }, (_, i) =>
    eventOf({ id: `e${i}`, title: `Event ${i}`, type: `type ${i % 12}`, date: day(`20${10 + (i % 10)}-05-${10 + (i % 12)}`, "May"), salience: 1 - i / 100 }),
  );
  const { page } = await viewer.open(timelineOf(many), { hash: "#event=e57&lanes=type" });
  const inView = () => {
    const item = document.querySelector(".vis-item.is-open")?.getBoundingClientRect();
    const view = document.querySelector(".vis-center").getBoundingClientRect();
    return Boolean(item) && item.top >= view.top && item.bottom <= view.bottom;
  };
  await page.waitForFunction(inView, { timeout: 5000 });
  await page.evaluate(() => (location.hash = "#event=e0&lanes=type"));
  await page.waitForFunction(inView, { timeout: 5000 });
});

test("a deep link to an event that is not there says so", async () => {
  const { page } = await opened({ hash: "#event=gone" });
  assert.deepEqual(await texts(page, "[role=alert]"), ["The event of this link is not in the timeline."]);
});

test("days are told apart by days, years are not", async () => {
  const { page } = await opened({ hash: "#event=invasion" });
  assert.deepEqual(await texts(page, ".conflict h3"), ["≠ The sources disagree by 1 day"]);
  const years = [1990, 1991].map((year) => dateOf(`${year}-01-01`, `${year}-12-31`, { granularity: "year", display: String(year) }));
  const spill = eventOf({
    id: "spill", title: "A spill", date: years[1],
    mentions: years.map((date) => mentionOf({ date })),
    conflicts: [{ days_apart: 1, sides: years.map((date, i) => ({ date, mentions: [i] })) }],
  });
  const { page: other } = await viewer.open(timelineOf([spill]), { hash: "#event=spill" });
  assert.deepEqual(await texts(other, ".conflict h3"), ["≠ The sources disagree"]);
});

test("a lone old event does not press the others into a point", async () => {
  const old = eventOf({ id: "old", title: "Long ago", date: dateOf("1601-05-01"), salience: 0.1 });
  const recent = Array.from({ length: 40 }, (_, i) => eventOf({ id: `e${i}`, title: `Event ${i}`, date: dateOf(`2010-05-${10 + (i % 20)}`) }));
  const { page } = await viewer.open(timelineOf([old, ...recent]));
  assert.ok(!(await texts(page, ".axis-label")).includes("Long ago"));
  assert.ok((await page.$$(".axis-label")).length > 3);
  assert.doesNotMatch(page.url(), /view=/);
  const shown = () => [...document.querySelectorAll(".axis-label")].some((label) => label.textContent === "Long ago");
  await page.keyboard.press("0");
  await page.waitForFunction(shown);
  const { page: linked } = await viewer.open(timelineOf([old, ...recent]), { hash: "#event=old" });
  await linked.waitForFunction(shown, { timeout: 5000 });
});

test("a higher window shows more", async () => {
  const many = Array.from({ length: 60 }, (_, i) => eventOf({ id: `e${i}`, title: `Event ${i}`, date: dateOf(`2010-05-${10 + (i % 20)}`) }));
  const { page } = await viewer.open(timelineOf(many), { viewport: { width: 1000, height: 600 } });
  const count = (await page.$$(".axis-label")).length;
  await page.setViewport({ width: 1000, height: 1200 });
  await page.waitForFunction((before) => document.querySelectorAll(".axis-label").length > before, { timeout: 10000 }, count);
});

test("what ended at a known day stands there in the list", async () => {
  const until = eventOf({ id: "until", title: "It ended", date: { ...day("2005-01-01", "until 2005"), start: null, end: "2005-12-31" } });
  const { page } = await viewer.open(timelineOf([until, ...events]));
  assert.deepEqual((await titles(page)).slice(3, 6), ["Invasion of Iraq", "It ended", "Mosul fell"]);
});

test("conflicts stand side by side", async () => {
  const { page } = await opened({ hash: "#event=invasion" });
  assert.deepEqual(await texts(page, ".conflict h4"), ["20 March 2003", "19 March 2003"]);
  const boxes = await page.$$eval(".side", (sides) => sides.map((side) => side.getBoundingClientRect().top));
  assert.equal(boxes[0], boxes[1]);
});

test("search and filters narrow list and axis, and live in the address", async () => {
  const { page } = await opened();
  await page.type("#search", "mosul");
  await settled(page);
  assert.deepEqual(await titles(page), ["Mosul fell"]);
  assert.deepEqual(await texts(page, ".axis-label"), ["Mosul fell"]);
  assert.match(page.url(), /#q=mosul$/);
  await page.click(".summary button");
  await settled(page);
  assert.equal((await titles(page)).length, events.length);
  await page.click("[aria-controls=filters]");
  await page.evaluate(() => [...document.querySelectorAll(".filters label")].find((label) => label.textContent.startsWith("Only")).click());
  await settled(page);
  assert.deepEqual(await titles(page), ["Invasion of Iraq"]);
  await page.reload();
  await page.waitForSelector(".row");
  assert.deepEqual(await titles(page), ["Invasion of Iraq"]);
});

test("a date that is none is told", async () => {
  const { page } = await opened({ hash: "#from=soon" });
  await page.click("[aria-controls=filters]");
  assert.equal(await page.$eval(".day input", (input) => input.getAttribute("aria-invalid")), "true");
  assert.equal((await titles(page)).length, events.length);
});

test("lanes are by source, type or participant", async () => {
  const { page } = await opened();
  for (const [by, expected] of [
    ["source", ["The article a.txt", "A city falls"]],
    ["participant", ["Iraq", "Others"]],
  ]) {
    await page.select(".axis select", by);
    await settled(page);
    assert.deepEqual(await texts(page, ".vis-labelset .vis-label"), expected);
  }
});

test("claims stand on the axis and in the list, with their verdict and evidence", async () => {
  const { page, troubles } = await opened({ verdicts });
  assert.deepEqual(await texts(page, ".claim-row .verdict"), ["✓ Supported", "✕ Contradicted"]);
  assert.equal(await page.$$eval(".ruling-contradicted.vis-range", (items) => items.length), 1);
  await page.click(".claims li:nth-child(2) a");
  await settled(page);
  assert.match(page.url(), /#claim=2/);
  assert.deepEqual(await texts(page, ".facts dd"), ["2004", "20 March 2003", "287 days"]);
  assert.deepEqual(await texts(page, ".stance"), ["Speaks against the claim"]);
  await page.click(".detail .passage-links a");
  await settled(page);
  assert.deepEqual(await texts(page, ".detail .detail-title"), ["Invasion of Iraq"]);
  assert.deepEqual(await texts(page, ".event-claims a"), ["Iraq was invaded in 2004."]);
  assert.deepEqual(troubles, []);
});

test("everything goes by keyboard", async () => {
  const { page } = await opened();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await settled(page);
  assert.match(page.url(), /event=war/);
  await page.keyboard.press("k");
  await settled(page);
  assert.match(page.url(), /event=revolution/);
  await page.keyboard.press("Escape");
  await settled(page);
  assert.doesNotMatch(page.url(), /event=/);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.event), "revolution");
  await page.keyboard.press("ArrowDown");
  await settled(page);
  await settled(page);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.event), "war");
  await page.keyboard.press("Enter");
  await settled(page);
  assert.match(page.url(), /event=war/);
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  assert.equal(await page.$eval("dialog", (dialog) => dialog.open), true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("f");
  await page.waitForSelector("#filters");
});

test("the axis zooms and moves by keys, and its window is in the address", async () => {
  const { page } = await opened();
  const width = async () => {
    const [from, to] = /view=(-?\d+)%3A(-?\d+)/.exec(page.url()).slice(1).map(Number);
    return to - from;
  };
  await page.keyboard.press("+");
  await page.waitForFunction(() => location.hash.includes("view="));
  const near = await width();
  await page.keyboard.press("0");
  await page.waitForFunction(() => !location.hash.includes("view="));
  await page.keyboard.press("-");
  await page.waitForFunction(() => location.hash.includes("view="));
  assert.ok((await width()) > near);
  await page.focus(".axis-box");
  const start = page.url();
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction((before) => location.href !== before, {}, start);
});

test("a click on the axis opens the event, however slow, and a drag does not", async () => {
  const { page } = await opened();
  const label = await page.evaluateHandle(() => [...document.querySelectorAll(".axis-label")].find((one) => one.textContent === "Mosul fell"));
  await drag(page, await label.clickablePoint(), 60);
  await page.waitForFunction(() => location.hash.includes("view="));
  assert.doesNotMatch(page.url(), /event=/);
  await page.keyboard.press("0");
  await page.waitForFunction(() => !location.hash.includes("view="));
  await atRest(label);
  await label.click({ delay: 400 });
  await page.waitForFunction(() => document.querySelector(".detail-title").textContent === "Mosul fell");
  assert.match(page.url(), /event=fall/);
});

test("back and forth in the browser open what was open", async () => {
  const { page } = await opened();
  await page.click("[data-event=war]");
  await page.click("[data-event=fall]");
  await settled(page);
  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".detail-title").textContent === "Iran-Iraq war");
  await page.goForward();
  await page.waitForFunction(() => document.querySelector(".detail-title").textContent === "Mosul fell");
});

test("citations are copied", async () => {
  const { page } = await opened({
    hash: "#event=fall",
    before: (page) => page.evaluateOnNewDocument(() => {
      Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => (window.copied = text) } });
    }),
  });
  await page.click(".detail article > .passage-links button");
  await settled(page);
  assert.equal(
    await page.evaluate(() => window.copied),
    "Mosul fell (10 June 2014).\n“Mosul fell on Tuesday.” A city falls, 18 June 2014. https://example.org/b#:~:text=Mosul",
  );
});

test("on a phone the open event covers the page and closes again", async () => {
  const { page, troubles } = await opened({ viewport: kPhone });
  assert.equal(await page.$eval(".detail", (detail) => getComputedStyle(detail).display), "none");
  await page.tap("[data-event=fall]");
  await settled(page);
  const box = await page.$eval(".detail", (detail) => detail.getBoundingClientRect().toJSON());
  assert.deepEqual([box.left, box.top, box.width, box.height], [0, 0, kPhone.width, kPhone.height]);
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), kPhone.width);
  await page.tap(".detail-bar button");
  await settled(page);
  assert.equal(await page.$eval(".detail", (detail) => getComputedStyle(detail).display), "none");
  assert.deepEqual(troubles, []);
});

test("dark follows the system, and can be chosen", async () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const { page: light } = await opened({ scheme: "light" });
  const { page: dark } = await opened({ scheme: "dark" });
  assert.notEqual(await ground(light), await ground(dark));
  const { page: chosen } = await opened({ scheme: "light", hash: "#theme=dark" });
  assert.equal(await ground(chosen), await ground(dark));
});

test("paper has the whole chronology with its sources", async () => {
  const { page } = await opened({ verdicts });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMediaType("print");
  assert.deepEqual(await texts(page, "#print .print-event h3"), events.map((event) => (event.id === "planned" ? `${event.title} (planned)` : event.title)));
  assert.equal(await page.$eval("#app", (app) => getComputedStyle(app).display), "none");
  assert.deepEqual(await texts(page, ".print-conflict"), ["≠ The sources disagree: 20 March 2003 or 19 March 2003"]);
});
