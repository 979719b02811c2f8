// All events that are shown, in order. Only the parts near the view are in the document: each part keeps the height it
// had, or one that is estimated, so that thousands of events scroll as a few do.
import { memo } from "preact/compat";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { yearHeading } from "../dates";
import type { TimelineEvent } from "../model";
import type { State } from "../state";
import { Claims } from "./claims";
import { Row } from "./row";
import type { Update } from "./store";

const kPart = 40; // events
const kRowHeight = 66; // pixels, estimated
const kMargin = "1200px 0px"; // how far beyond the view parts are kept

interface Props {
  state: State;
  update: Update;
  shown: readonly TimelineEvent[];
}

export function List({ state, update, shown }: Props) {
  const pane = useRef<HTMLElement>(null);
  const parts = useMemo(() => split(shown), [shown]);
  const selected = useMemo(() => shown.findIndex((event) => event.id === state.event), [shown, state.event]);
  useEffect(() => {
    const id = state.event;
    if (id !== null && selected >= 0) reveal(pane.current!, id, Math.floor(selected / kPart));
  }, [state.event, selected]);

  return (
    <nav id="list" class="list" ref={pane} tabIndex={-1} aria-label="Events" onKeyDown={(key) => onListKey(key, shown)}>
      <Claims state={state} update={update} />
      {shown.length === 0 && <p class="empty">No event matches. Change the search or the filters.</p>}
      {parts.map((part, index) => (
        <Part
          key={part.events[0]!.id}
          part={part}
          index={index}
          total={shown.length}
          selected={Math.floor(selected / kPart) === index ? state.event : null}
          entry={selected < 0 && index === 0}
        />
      ))}
    </nav>
  );
}

interface PartOfList {
  events: TimelineEvent[];
  first: number; // index of the first in the list
  yearBefore: string | null; // heading of the event before, so that a year is headed once
}

function split(shown: readonly TimelineEvent[]): PartOfList[] {
  const parts: PartOfList[] = [];
  for (let first = 0; first < shown.length; first += kPart) {
    const before = shown[first - 1];
    parts.push({ events: shown.slice(first, first + kPart), first, yearBefore: before ? yearHeading(before.date) : null });
  }
  return parts;
}

interface PartProps {
  part: PartOfList;
  index: number;
  total: number;
  selected: string | null;
  entry: boolean; // its first row is where Tab enters the list
}

const Part = memo(function Part({ part, index, total, selected, entry }: PartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(index < 2);
  const height = useRef(part.events.length * kRowHeight);
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting && box.current!.childElementCount > 0) height.current = box.current!.offsetHeight;
        setNear(entry!.isIntersecting);
      },
      { root: box.current!.closest(".list"), rootMargin: kMargin },
    );
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const rendered = near || selected !== null;
  let year = part.yearBefore;
  return (
    <div ref={box} data-part={index} style={rendered ? undefined : { height: `${height.current}px` }}>
      {rendered && (
        <ol>
          {part.events.map((event, at) => {
            const heading = yearHeading(event.date);
            const headed = heading !== year ? heading : null;
            year = heading;
            return (
              <Row
                key={event.id}
                event={event}
                heading={headed}
                place={part.first + at + 1}
                total={total}
                selected={event.id === selected}
                entry={entry && at === 0}
              />
            );
          })}
        </ol>
      )}
    </div>
  );
});

// Brings an event into view. Its part may not be in the document yet: then the part comes first.
function reveal(pane: HTMLElement, id: string, part: number): void {
  const row = (): HTMLElement | null => pane.querySelector(`[data-event="${CSS.escape(id)}"]`);
  if (!row()) pane.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: "start" });
  requestAnimationFrame(() => row()?.scrollIntoView({ block: "nearest" }));
}

// Up and down move the focus; the row with the focus is opened with Enter, as the link it is.
function onListKey(key: KeyboardEvent, shown: readonly TimelineEvent[]): void {
  const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -shown.length, End: shown.length, PageDown: 8, PageUp: -8 };
  const step = steps[key.key];
  const row = (key.target as HTMLElement).closest<HTMLElement>("[data-event]");
  if (step === undefined || !row) return;
  key.preventDefault();
  const at = shown.findIndex((event) => event.id === row.dataset["event"]);
  const next = Math.min(shown.length - 1, Math.max(0, at + step));
  const pane = row.closest<HTMLElement>(".list")!;
  reveal(pane, shown[next]!.id, Math.floor(next / kPart));
  requestAnimationFrame(() =>
    requestAnimationFrame(() => pane.querySelector<HTMLElement>(`[data-event="${CSS.escape(shown[next]!.id)}"]`)?.focus()),
  );
}
