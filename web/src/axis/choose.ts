// Which events the axis shows. Thousands of marks in a window say nothing: shown are the weightiest that fit with their
// labels, and how many there are in all. Zooming in brings up the rest.
import type { Shape } from "../dates";

export interface Candidate {
  id: string;
  of: string; // what it is a mark of: an event is in the lanes of all its sources
  lane: string;
  shape: Shape;
  weight: number; // the greater comes first
  labelWidth: number; // pixels
}

export interface View {
  from: number; // milliseconds
  to: number;
  width: number; // pixels
  rows: ReadonlyMap<string, number>; // how many a lane has
}

export interface Choice {
  shown: Set<string>; // ids
  count: number; // of what is shown, each once
  inView: number; // of all in the window, each once
}

const kGap = 12; // pixels between two marks in a row

// Greedy: in the order of weight, each candidate takes the first row of its lane with room for it. `always` are shown
// whether or not there is room.
export function choose(candidates: readonly Candidate[], view: View, always: ReadonlySet<string>): Choice {
  const scale = view.width / (view.to - view.from);
  const visible = candidates.filter(({ shape }) => shape.from < view.to && shape.to > view.from);
  const order = [...visible].sort(
    (a, b) => Number(always.has(b.id)) - Number(always.has(a.id)) || b.weight - a.weight || (a.id < b.id ? -1 : 1),
  );
  const rows = new Map<string, [number, number][][]>();
  const shown = new Set<string>();
  for (const candidate of order) {
    const lane = rowsOf(rows, candidate.lane, view.rows.get(candidate.lane) ?? 0);
    const left = (Math.max(candidate.shape.from, view.from) - view.from) * scale;
    const bar = (Math.min(candidate.shape.to, view.to) - view.from) * scale;
    const right = Math.max(bar, left + candidate.labelWidth) + kGap;
    const row = lane.find((taken) => taken.every(([from, to]) => right <= from || left >= to));
    if (row) row.push([left, right]);
    if (row || always.has(candidate.id)) shown.add(candidate.id);
  }
  const distinct = (of: readonly Candidate[]): number => new Set(of.map((candidate) => candidate.of)).size;
  return { shown, count: distinct(visible.filter(({ id }) => shown.has(id))), inView: distinct(visible) };
}

function rowsOf(rows: Map<string, [number, number][][]>, lane: string, count: number): [number, number][][] {
  let found = rows.get(lane);
  if (!found) {
    found = Array.from({ length: count }, () => []);
    rows.set(lane, found);
  }
  return found;
}

// How many events touch each of `bins` equal parts of a stretch of time, for the overview.
export function density(shapes: readonly Shape[], from: number, to: number, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  const bin = (ms: number): number => Math.min(bins - 1, Math.max(0, Math.floor(((ms - from) / (to - from)) * bins)));
  for (const shape of shapes) {
    if (shape.to <= from || shape.from >= to) continue;
    // A long stretch is one event, not one in each part that it touches.
    const first = bin(shape.from);
    const last = bin(shape.to - 1);
    const share = 1 / (last - first + 1);
    for (let i = first; i <= last; ++i) counts[i]! += share;
  }
  return counts;
}
