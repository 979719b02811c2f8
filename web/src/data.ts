// What the page was made with: the timeline and, if given, verdicts, both in elements that no browser runs.
import { dayToMs } from "./dates";
import type { Timeline, Verdict } from "./model";

export interface PageData {
  timeline: Timeline;
  verdicts: Verdict[];
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

// The timeline has what began at no known time first; to a reader it belongs where it ended.
function inReadingOrder(timeline: Timeline): Timeline {
  const place = new Map(timeline.events.map(({ id, date }) => [id, dayToMs(date.start ?? date.end ?? "") ?? -Infinity]));
  return { ...timeline, events: [...timeline.events].sort((a, b) => place.get(a.id)! - place.get(b.id)!) };
}

export function readPage(): PageData {
  return {
    timeline: inReadingOrder(JSON.parse(textOf("timeline")) as Timeline),
    verdicts: JSON.parse(textOf("claims")) as Verdict[],
  };
}
