// The lanes of the axis: all events in one, or one a source, type or participant.
import type { SourceDocument, TimelineEvent } from "../model";
import { documentName } from "../cite";
import { facetsOf, sourcesOf } from "../filter";
import type { Lanes } from "../state";

export interface Lane {
  id: string;
  label: string;
}

export interface LaneMap {
  lanes: Lane[];
  of(event: TimelineEvent): string[]; // ids; an event with several sources is in the lane of each
}

const kMostLanes = 12;
export const kClaimsLane = "claims";
const kRest = "rest";
const kAll = "all";

export function lanesOf(
  by: Lanes,
  events: readonly TimelineEvent[],
  documents: ReadonlyMap<string, SourceDocument>,
): LaneMap {
  if (by === "none") return { lanes: [{ id: kAll, label: "Events" }], of: () => [kAll] };
  const values = (event: TimelineEvent): string[] =>
    by === "source" ? sourcesOf(event) : by === "type" ? [event.type] : event.participants;
  const facets = facetsOf(events);
  const facet = by === "source" ? facets.sources : by === "type" ? facets.types : facets.participants;
  const kept = facet.slice(0, kMostLanes).map((entry) => entry.value);
  const label = (value: string): string => (by === "source" ? documentName(documents.get(value), value) : value);
  const lanes = kept.map((value) => ({ id: `lane:${value}`, label: label(value) }));
  const known = new Set(kept);
  const of = (event: TimelineEvent): string[] => {
    const own = values(event).filter((value) => known.has(value));
    return own.length > 0 ? own.map((value) => `lane:${value}`) : [kRest];
  };
  if (events.some((event) => of(event)[0] === kRest)) lanes.push({ id: kRest, label: "Others" });
  return { lanes, of };
}
