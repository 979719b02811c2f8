// Where the axis begins. One event of 1600 beside a thousand of last summer must not press these into a point.
import { extentOf, kDay, shapeOf } from "../dates";
import type { DateSpan, TimelineEvent } from "../model";
import type { Window } from "./axis";

const kLeast = 14 * kDay;
const kOutliers = 0.1; // share of the weight that may lie before, and behind
const kCrowded = 0.25; // what has the rest of the weight in less of the whole is shown alone

// All of the time, claims included.
export function wholeWindow(events: readonly TimelineEvent[], others: readonly DateSpan[]): Window {
  const extent = extentOf([...events.map((event) => event.date), ...others]);
  if (!extent) return { from: 0, to: 365 * kDay };
  return atLeast(extent);
}

export function homeWindow(events: readonly TimelineEvent[], whole: Window): Window {
  const length = whole.to - whole.from;
  const places = events
    .filter(({ date }) => date.start !== null && date.end !== null)
    .map((event) => ({ ...shapeOf(event.date, length), weight: event.salience }))
    .filter(({ from, to }) => to - from < length * kCrowded);
  const sum = places.reduce((all, { weight }) => all + weight, 0);
  const [from, to] = [
    quantile(places.map(({ from: at, weight }) => [at, weight]), sum * kOutliers),
    quantile(places.map(({ to: at, weight }) => [at, weight]), sum * (1 - kOutliers)),
  ];
  return from < to && to - from < length * kCrowded ? atLeast({ from, to }) : whole;
}

function atLeast({ from, to }: Window): Window {
  return to - from < kLeast ? { from: from - kLeast / 2, to: to + kLeast / 2 } : { from, to };
}

// The place up to which there is so much weight.
function quantile(places: [number, number][], weight: number): number {
  let before = 0;
  for (const [at, own] of places.sort((a, b) => a[0] - b[0])) {
    before += own;
    if (before >= weight) return at;
  }
  return NaN;
}
