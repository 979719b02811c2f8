import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Axis, type Window } from "../axis/axis";
import type { Choice } from "../axis/choose";
import { homeWindow, wholeWindow } from "../axis/home";
import { kClaimsLane, lanesOf } from "../axis/lanes";
import { claimMarks, marksOf } from "../axis/marks";
import type { TimelineEvent } from "../model";
import type { Lanes, State } from "../state";
import { useWhole } from "./context";
import { kAxisKey } from "./keys";
import { Overview } from "./overview";
import type { Update } from "./store";

interface Props {
  state: State;
  update: Update;
  visits: number;
  shown: readonly TimelineEvent[];
}

export function AxisPane({ state, update, visits, shown }: Props) {
  const { timeline, documents, verdicts } = useWhole();
  const box = useRef<HTMLDivElement>(null);
  const axis = useRef<Axis | null>(null);
  const [choice, setChoice] = useState<Choice>({ shown: new Set(), count: 0, inView: 0 });
  const [window_, setWindow] = useState<Window | null>(null);
  const whole = useMemo(() => wholeWindow(timeline.events, verdicts.flatMap((verdict) => verdict.claim_time ?? [])), [timeline, verdicts]);
  const home = useMemo(() => homeWindow(timeline.events, whole), [timeline, whole]);
  const measure = useMemo(measureText, []);
  const lanes = useMemo(() => lanesOf(state.lanes, shown, documents), [state.lanes, shown, documents]);
  const marks = useMemo(() => marksOf(shown, lanes, whole.to - whole.from, measure), [shown, lanes, whole]);
  const claims = useMemo(() => claimMarks(verdicts, whole.to - whole.from, measure), [verdicts, whole]);
  const open = state.event ?? (state.claim === null ? null : `claim:${state.claim}`);

  useEffect(() => {
    const drawn = new Axis(box.current!, whole, home, {
      onPick: (mark) => (mark.event === null ? update({ claim: mark.claim, event: null }) : update({ event: mark.event, claim: null })),
      onWindow: (window) => {
        setWindow(drawn.window());
        update({ window });
      },
      onChoice: setChoice,
    }, state.window);
    axis.current = drawn;
    setWindow(drawn.window());
    const onKey = (event: Event): void => act(drawn, (event as CustomEvent<string>).detail);
    window.addEventListener(kAxisKey, onKey);
    return () => {
      window.removeEventListener(kAxisKey, onKey);
      drawn.destroy();
    };
  }, [whole]);

  useEffect(() => {
    const all = claims.length > 0 ? [{ id: kClaimsLane, label: "Claims" }, ...lanes.lanes] : lanes.lanes;
    axis.current!.show([...claims, ...marks], all, open);
  }, [claims, marks, lanes, open]);

  // The axis reports its windows itself. Those of the address it has to be told.
  useEffect(() => {
    if (visits > 0) axis.current!.setWindow(state.window, false);
  }, [visits]);

  useEffect(() => {
    const mark = [...claims, ...marks].find((one) => one.of === open);
    if (mark) axis.current!.reveal(mark);
  }, [open]);

  return (
    <section class="axis" aria-label="Axis">
      <div class="axis-bar-tools">
        <label>
          Lanes{" "}
          <select value={state.lanes} onChange={(select) => update({ lanes: select.currentTarget.value as Lanes })}>
            <option value="none">none</option>
            <option value="source">by source</option>
            <option value="type">by type</option>
            <option value="participant">by participant</option>
          </select>
        </label>
        <p class="axis-count" aria-live="polite">
          {choice.count < choice.inView && `${choice.count} of ${choice.inView.toLocaleString("en")} shown, the most prominent; zoom in for more`}
        </p>
        <span class="axis-zoom" role="group" aria-label="Zoom">
          <button type="button" aria-label="Zoom out" aria-keyshortcuts="-" onClick={() => act(axis.current!, "-")}>−</button>
          <button type="button" aria-label="Zoom in" aria-keyshortcuts="+" onClick={() => act(axis.current!, "+")}>+</button>
          <button type="button" aria-keyshortcuts="0" onClick={() => act(axis.current!, "0")}>All</button>
        </span>
      </div>
      <div
        class={state.lanes === "none" && claims.length === 0 ? "axis-box axis-plain" : "axis-box"}
        ref={box}
        tabIndex={0}
        role="group"
        aria-label="Axis of time. Arrow keys move, plus and minus zoom. The list of events says the same in words."
        onKeyDown={(key) => {
          if (["ArrowLeft", "ArrowRight", "Home"].includes(key.key)) {
            key.preventDefault();
            act(axis.current!, key.key);
          }
        }}
      />
      <Overview marks={marks} whole={whole} window={window_} setWindow={(next) => axis.current!.setWindow(next, false)} />
    </section>
  );
}

function act(axis: Axis, key: string): void {
  const acts: Record<string, () => void> = {
    "+": () => axis.zoom(0.5),
    "=": () => axis.zoom(0.5),
    "-": () => axis.zoom(-0.5),
    "0": () => axis.fit(),
    Home: () => axis.fit(),
    ArrowLeft: () => axis.pan(-0.25),
    ArrowRight: () => axis.pan(0.25),
  };
  acts[key]?.();
}

// Widths as the labels of the axis are set (style/axis.css).
function measureText(): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d")!;
  context.font = "13px system-ui, sans-serif";
  return (text) => context.measureText(text).width;
}
