// The timelines that every consumer is given, and their exports.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = resolve(fileURLToPath(import.meta.url), "../../..");
export const CONSUMERS = join(PROJECT, "tests/consumers");
export const FOLDER = mkdtempSync(join(tmpdir(), "dateline-consumers-"));
process.on("exit", () => rmSync(FOLDER, { recursive: true }));

const DATELINE = process.env.DATELINE ?? join(PROJECT, "build/dateline");
const LIMITS = { encoding: "utf8", maxBuffer: 1 << 28, timeout: 120000 };

export function dateline(...options) {
  return execFileSync(DATELINE, options, { ...LIMITS, cwd: PROJECT, stdio: ["ignore", "pipe", "pipe"] });
}

// A program in Python that has the packages of requirements.txt.
export function python(...options) {
  return execFileSync(process.env.PYTHON ?? "python3", [join(CONSUMERS, "read_export.py"), ...options], LIMITS);
}

export const linesOf = (text) => text.split("\n").filter(Boolean);

export function written(name, value) {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

// A real timeline of one event, whose event is changed below: so each has every field.
const MODEL = JSON.parse(dateline("build", written("a.txt", "On 5 May 2003, Iran and Iraq held talks in Baghdad."), "--date", "2014-06-18"));
const [EVENT] = MODEL.events;
const URI = "https://example.org/a";

const days = (start, end, granularity, more = {}) => ({ ...EVENT.date, start, end, granularity, ...more });

function event(id, title, date, passage = EVENT.mentions[0].passage.exact) {
  const mention = EVENT.mentions[0];
  const quote = { ...mention.passage, end: passage.length, exact: passage };
  return { ...EVENT, id, title, date, mentions: [{ ...mention, title, date, passage: quote, link: `${URI}#:~:text=On%205%20May` }] };
}

const timeline = (events) => ({ ...MODEL, documents: [{ ...MODEL.documents[0], uri: URI, title: "An article" }], events });

// Every kind of date, in the order of a timeline, with what is shown and its EDTF, worked out by hand.
export const DATES = [
  ["bc-year", days("-0043-01-01", "-0043-12-31", "year"), "44 BC", "-0043"],
  ["bc-day", days("-0043-03-15", "-0043-03-15", "day"), "15 March 44 BC", "-0043-03-15"],
  ["two-bc", days("-0001-12-31", "-0001-12-31", "day"), "31 December 2 BC", "-0001-12-31"],
  ["bc-to-ad", days("0000-01-01", "0001-12-31", "year", { range: true }), "1 BC – 1", "0000/0001"],
  ["bc-leap", days("0000-02-29", "0000-02-29", "day"), "29 February 1 BC", "0000-02-29"],
  ["year-1", days("0001-01-01", "0001-12-31", "year"), "1", "0001"],
  ["year-33", days("0033-04-03", "0033-04-03", "day"), "3 April 33", "0033-04-03"],
  ["century", days("1900-01-01", "1999-12-31", "century"), "20th century", "19XX"],
  ["year", days("1979-01-01", "1979-12-31", "year"), "1979", "1979"],
  ["about", days("1979-01-01", "1979-12-31", "year", { approximate: true }), "about 1979", "1979~"],
  ["since", days("1979-01-01", null, "year"), "since 1979", "1979/.."],
  ["decade", days("1980-01-01", "1989-12-31", "decade"), "1980s", "198X"],
  ["until", days(null, "2003-12-31", "year"), "until 2003", "../2003"],
  ["range", days("2003-01-01", "2011-12-31", "year", { range: true }), "2003–2011", "2003/2011"],
  ["months", days("2003-03-01", "2003-05-31", "month", { range: true }), "March 2003 – May 2003", "2003-03/2003-05"],
  ["month", days("2003-05-01", "2003-05-31", "month"), "May 2003", "2003-05"],
  ["summer", days("2003-06-01", "2003-08-31", "season"), "summer 2003", "2003-22"],
  ["quarter", days("2004-01-01", "2004-03-31", "quarter"), "1st quarter of 2004", "2004-33"],
  ["half", days("2004-07-01", "2004-12-31", "half"), "second half of 2004", "2004-41"],
  ["week", days("2007-02-26", "2007-03-04", "week"), "26 February 2007 – 4 March 2007", "2007-02-26/2007-03-04"],
  ["two-days", days("2007-05-03", "2007-05-04", "day", { range: true }), "3–4 May 2007", "2007-05-03/2007-05-04"],
  ["day", days("2014-06-18", "2014-06-18", "day"), "18 June 2014", "2014-06-18"],
].map(([id, date, display, edtf]) => ({ id, date, display, edtf }));

// What an article may hold to break the page, the diagram or the file that shows it.
export const HOSTILE = [
  "<script>window.hacked = 1</script>", "<img src=x onerror=\"window.hacked = 1\">", "&lt;script&gt;window.hacked = 1&lt;/script&gt;",
  "</a><a href=\"javascript:window.hacked=1\">", "said: \"no\"; then: left", "a : b : c", "#1 ; #colon; %% comment",
  "it's \"quoted\" \\ and, ; split", "line\none\r\ntwo\u2028three", "=HYPERLINK(\"http://evil.example\")", "@SUM(1)", "\u202egnp.exe\u202c",
  "שלום עולם", "nul\u0000byte \u0007bell", "section Fake", "title Fake", "*emphasis* _x_ [link](javascript:window.hacked=1) `code`",
  "{{template}} ${js} %s", "é".repeat(100), "x".repeat(300),
];

const may = days("2003-05-01", "2003-05-31", "month");
const [twentieth, nineteenth] = ["2003-03-20", "2003-03-19"].map((day) => days(day, day, "day"));
const disputed = event("disputed", "Troops invaded", twentieth);
disputed.mentions.push({ ...disputed.mentions[0], date: nineteenth });
disputed.conflicts = [{ days_apart: 1, sides: [{ date: twentieth, mentions: [0] }, { date: nineteenth, mentions: [1] }] }];

const seeds = join(PROJECT, "../shared/seeds");
const SEEDS = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith(".txt")).map((name) => join(seeds, name)) : [];
if (SEEDS.length === 0) console.log("SKIPPED: the seed articles are not there");

// name → file of a timeline
export const TIMELINES = {
  articles: written("articles.json", dateline("build", "data/articles", "--date", "2014-iraq-crisis.txt=2014-06-17")),
  dates: written("dates.json", timeline(DATES.map(({ id, date }) => event(id, `What happened: ${id}`, date)))),
  hostile: written("hostile.json", timeline(HOSTILE.map((text, i) => event(`h${i}`, text, may, text)))),
  disputed: written("disputed.json", timeline([disputed])),
  oneday: written("oneday.json", timeline(["a", "b"].map((id) => event(id, `Event ${id}`, twentieth)))),
  ...(SEEDS.length ? { seeds: written("seeds.json", dateline("build", ...SEEDS)) } : {}),
};

export const load = (name) => JSON.parse(dateline("export", TIMELINES[name], "--to", "json"));
export const exported = (name, format) => dateline("export", TIMELINES[name], "--to", format, "--title", "A test");
export const withTitle = (name) => name !== "hostile"; // whose titles are shown with parts left out
