// Timelines for the tests, as `dateline build` would write them.

const kDay = 86_400_000;

function day(ms) {
  return new Date(ms).toISOString().slice(0, 10);
}

export function dateOf(start, end = start, more = {}) {
  const granularity = start === end ? "day" : "month";
  return { edtf: start === end ? start : `${start}/${end}`, start, end, granularity, approximate: false, range: false, display: start, ...more };
}

function quote(text, words, from = 0) {
  const start = text.indexOf(words, from);
  const end = start + words.length;
  return { start, end, bytes: { start, end }, exact: words };
}

// A mention whose passage is "<title> on <date>." unless the passage is given; `when` and `what` must be words of it.
export function mentionOf({ document = "a.txt", title = "Something happened", date, passage, when, what, ...more }) {
  const exact = passage ?? `${title} on ${date.display}.`;
  const time = quote(exact, when ?? date.display);
  return {
    document,
    title,
    type: "event",
    head: "happening",
    date,
    passage: { start: 0, end: exact.length, bytes: { start: 0, end: exact.length }, exact, prefix: "Before it. ", suffix: " After it." },
    time: { ...time, type: "DATE", value: date.start ?? "XXXX", mod: null, rule: "absolute.day_month_year", anchor: null, basis: "said" },
    trigger: quote(exact, what ?? exact.split(" ")[0]),
    participants: [],
    places: [],
    keywords: [],
    relations: [],
    modality: "asserted",
    confidence: 0.9,
    link: `${document}#:~:text=Something`,
    ...more,
  };
}

export function eventOf(fields) {
  const { id, title, date, mentions, ...more } = fields;
  return {
    id,
    date,
    title,
    type: "event",
    participants: [],
    places: [],
    modality: "asserted",
    salience: 0.5,
    confidence: 0.9,
    confidence_parts: { extraction: 0.9, sources: 0.9, date: 1, agreement: 1 },
    independent_sources: 1,
    mentions: mentions ?? [mentionOf({ title, date })],
    conflicts: [],
    bounds: null,
    ...more,
  };
}

export function documentOf(id, more = {}) {
  return {
    id,
    path: id,
    uri: null,
    title: `The article ${id}`,
    published: "2014-06-18",
    published_basis: "metadata",
    sha256: "0".repeat(64),
    language: "en",
    published_days: null,
    published_evidence: [],
    ...more,
  };
}

export function timelineOf(events, documents = [documentOf("a.txt")]) {
  return { generator: { name: "dateline", version: "0.1.0" }, documents, events, diagnostics: [] };
}

// Many events over a century, days and months and years among them, in the order of the timeline.
export function largeTimeline(count) {
  const first = Date.UTC(1920, 0, 1);
  const step = (100 * 365.25 * kDay) / count;
  const documents = Array.from({ length: 20 }, (_, i) => documentOf(`source-${i}.txt`, { uri: `https://example.org/source-${i}` }));
  const types = ["meeting", "attack", "statement", "election", "agreement", "visit", "protest", "law"];
  const events = Array.from({ length: count }, (_, i) => {
    const start = first + Math.floor(i * step);
    const length = i % 10 === 0 ? 365 : i % 4 === 0 ? 30 : 0;
    const date = dateOf(day(start), day(start + length * kDay), { granularity: length > 300 ? "year" : length > 0 ? "month" : "day" });
    const title = `Delegates of country ${i % 97} met those of country ${(i * 7) % 89} for talks number ${i}`;
    const mentions = [0, 1].map((n) => mentionOf({ title, date, document: documents[(i + n) % documents.length].id }));
    return eventOf({
      id: `event-${i}`,
      title,
      date,
      mentions,
      type: types[i % types.length],
      participants: [`Country ${i % 97}`, `Country ${(i * 7) % 89}`],
      salience: ((i * 7919) % 1000) / 1000,
      confidence: 0.5 + ((i * 31) % 50) / 100,
    });
  });
  return timelineOf(events, documents);
}

export const kHostile = `"><img src=x onerror="window.hurt=1"><script>window.hurt=1</script></script><!--<svg/onload=window.hurt=1>`;

// Words of an article that try to be markup, wherever words of an article are shown.
export function hostileTimeline() {
  const document = documentOf("a.txt", { title: kHostile, uri: "javascript:window.hurt=1", path: `${kHostile}.md` });
  const date = dateOf("2014-06-18");
  const other = dateOf("2014-06-19");
  const mentions = [date, other].map((when) => ({
    ...mentionOf({ title: kHostile, date: when, passage: `${kHostile} on ${when.display}`, what: "<script>" }),
    link: "javascript:window.hurt=1",
  }));
  for (const mention of mentions) {
    mention.passage.prefix = kHostile;
    mention.passage.suffix = kHostile;
    mention.time.rule = kHostile;
    mention.time.anchor = { kind: "event", date: kHostile, why: kHostile, words: null };
  }
  const event = eventOf({
    id: "hostile",
    title: kHostile,
    date: { ...date, display: kHostile },
    mentions,
    type: kHostile,
    participants: [kHostile],
    places: [kHostile],
    independent_sources: 1,
    conflicts: [{ days_apart: 1, sides: [{ date, mentions: [0] }, { date: other, mentions: [1] }] }],
  });
  const timeline = timelineOf([event], [document]);
  timeline.diagnostics = [
    { severity: "warning", code: "x.y", file: null, document: "a.txt", place: kHostile, message: kHostile, help: null },
  ];
  return timeline;
}

export function verdictOf(fields) {
  return {
    id: null,
    date: null,
    verdict: "supported",
    kind: "date",
    claim_time: null,
    relation: null,
    days_apart: 0,
    reason: "The sources say so.",
    corrected: null,
    evidence: [],
    parts: [],
    ...fields,
  };
}

export function evidenceOf(event, stance = "supports") {
  const { document, title, date, passage, time, link } = event.mentions[0];
  const { start, end, bytes, exact } = time;
  return { event: event.id, title, date, stance, document, passage, time: { start, end, bytes, exact }, link };
}
