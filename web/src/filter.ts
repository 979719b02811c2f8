// Which events are shown.
import { dayToMs, typedDays } from "./dates";
import type { TimelineEvent } from "./model";
import { kNoFilter, type Filter } from "./state";

export interface Facet {
  value: string;
  count: number;
}

export interface Facets {
  sources: Facet[];
  types: Facet[];
  modalities: Facet[];
  participants: Facet[];
}

// Letters as they are compared: no case, no accents, one kind of quote.
export function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

const kTexts = new WeakMap<TimelineEvent, string>();

function searchText(event: TimelineEvent): string {
  let text = kTexts.get(event);
  if (text === undefined) {
    const passages = event.mentions.map((mention) => `${mention.passage.exact}\n${mention.document}`);
    text = folded([event.title, event.type, event.date.display, ...event.participants, ...event.places, ...passages].join("\n"));
    kTexts.set(event, text);
  }
  return text;
}

// The words of a query; words in quotes stay together.
export function queryTerms(query: string): string[] {
  return [...folded(query).matchAll(/"([^"]+)"|(\S+)/g)].map((match) => (match[1] ?? match[2] ?? "").trim()).filter(Boolean);
}

export function filterEvents(events: readonly TimelineEvent[], state: Filter): TimelineEvent[] {
  const terms = queryTerms(state.query);
  const from = typedDays(state.from)?.from ?? -Infinity;
  const to = typedDays(state.to)?.to ?? Infinity;
  return events.filter(
    (event) =>
      (!state.conflicts || event.conflicts.length > 0) &&
      event.confidence >= state.confidence &&
      (state.types.length === 0 || state.types.includes(event.type)) &&
      (state.modalities.length === 0 || state.modalities.includes(event.modality)) &&
      (state.sources.length === 0 || event.mentions.some((mention) => state.sources.includes(mention.document))) &&
      touches(event, from, to) &&
      (terms.length === 0 || terms.every((term) => searchText(event).includes(term))),
  );
}

// An event is in a range of days when one of its own days may be.
function touches(event: TimelineEvent, from: number, to: number): boolean {
  const first = event.date.start === null ? -Infinity : (dayToMs(event.date.start) ?? -Infinity);
  const last = event.date.end === null ? Infinity : (dayToMs(event.date.end) ?? Infinity);
  return first <= to && last >= from;
}

export function isFiltered(state: Filter): boolean {
  return (Object.keys(kNoFilter) as (keyof Filter)[]).some((key) => String(state[key]) !== String(kNoFilter[key]));
}

export function sourcesOf(event: TimelineEvent): string[] {
  return [...new Set(event.mentions.map((mention) => mention.document))];
}

function ranked(counts: ReadonlyMap<string, number>): Facet[] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function tally(events: readonly TimelineEvent[], values: (event: TimelineEvent) => readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const event of events) for (const value of values(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return ranked(counts);
}

export function facetsOf(events: readonly TimelineEvent[]): Facets {
  return {
    sources: tally(events, sourcesOf),
    types: tally(events, (event) => [event.type]),
    modalities: tally(events, (event) => [event.modality]),
    participants: tally(events, (event) => event.participants),
  };
}
