// What most parts of the page need to know of the whole.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { SourceDocument, Timeline, TimelineEvent, Verdict } from "../model";

export interface Whole {
  timeline: Timeline;
  verdicts: Verdict[];
  documents: ReadonlyMap<string, SourceDocument>;
  events: ReadonlyMap<string, TimelineEvent>;
  claimsOf: ReadonlyMap<string, number[]>; // indices of the verdicts that cite an event
}

export function wholeOf(timeline: Timeline, verdicts: Verdict[]): Whole {
  const claimsOf = new Map<string, number[]>();
  verdicts.forEach((verdict, index) => {
    for (const { event } of [...verdict.evidence, ...verdict.parts.flatMap((part) => part.evidence)]) {
      if (event === null) continue;
      const known = claimsOf.get(event) ?? [];
      if (!known.includes(index)) claimsOf.set(event, [...known, index]);
    }
  });
  return {
    timeline,
    verdicts,
    documents: new Map(timeline.documents.map((document) => [document.id, document])),
    events: new Map(timeline.events.map((event) => [event.id, event])),
    claimsOf,
  };
}

export const WholeContext = createContext<Whole | null>(null);

export function useWhole(): Whole {
  const whole = useContext(WholeContext);
  if (!whole) throw new Error("WholeContext is not provided");
  return whole;
}

export function isMarkdown(document: SourceDocument | undefined): boolean {
  return /\.(md|markdown)(:\d+)?$/i.test(document?.path ?? "");
}
