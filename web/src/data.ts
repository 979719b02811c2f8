// What the page was made with: the timeline and, if given, verdicts, both in elements that no browser runs.
import type { Timeline, Verdict } from "./model";

export interface PageData {
  timeline: Timeline;
  verdicts: Verdict[];
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

export function readPage(): PageData {
  return { timeline: JSON.parse(textOf("timeline")) as Timeline, verdicts: JSON.parse(textOf("claims")) as Verdict[] };
}
