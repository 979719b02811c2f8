import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { facetsOf, filterEvents } from "../filter";
import type { Timeline, Verdict } from "../model";
import { AxisPane } from "./axis_pane";
import { WholeContext, wholeOf } from "./context";
import { Detail } from "./detail";
import { Filters } from "./filters";
import { Help } from "./help";
import { List } from "./list";
import { Masthead } from "./masthead";
import { useKeys } from "./keys";
import { useStore } from "./store";

export function App({ timeline, verdicts }: { timeline: Timeline; verdicts: Verdict[] }) {
  const { state, update, visits } = useStore();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const help = useRef<HTMLDialogElement>(null);
  const whole = useMemo(() => wholeOf(timeline, verdicts), [timeline, verdicts]);
  const facets = useMemo(() => facetsOf(timeline.events), [timeline]);
  const { query, from, to, sources, types, modalities, confidence, conflicts } = state;
  const shown = useMemo(
    () => filterEvents(timeline.events, state),
    [timeline, query, from, to, sources, types, modalities, confidence, conflicts],
  );

  useEffect(() => {
    document.documentElement.dataset["theme"] = state.theme;
  }, [state.theme]);
  useEffect(() => {
    const event = state.event === null ? undefined : whole.events.get(state.event);
    document.title = event ? `${event.title} (${event.date.display}) – Timeline` : "Timeline";
  }, [state.event, whole]);
  const move = useKeys({ state, update, shown, help, openFilters: () => setFiltersOpen((open) => !open) });

  const open = state.event !== null || state.claim !== null;
  return (
    <WholeContext.Provider value={whole}>
      <a class="skip" href="#list" onClick={(click) => { click.preventDefault(); document.getElementById("list")?.focus(); }}>
        Skip to the list of events
      </a>
      <div class={open ? "app app-open" : "app"}>
        <Masthead
          state={state}
          update={update}
          shown={shown.length}
          filtersOpen={filtersOpen}
          setFiltersOpen={setFiltersOpen}
          openHelp={() => help.current?.showModal()}
        />
        {filtersOpen && <Filters state={state} update={update} facets={facets} />}
        <main class="panes">
          <List state={state} update={update} shown={shown} />
          <div class="stage">
            <AxisPane state={state} update={update} visits={visits} shown={shown} />
            <Detail state={state} update={update} move={move} />
          </div>
        </main>
        <Help dialog={help} />
      </div>
    </WholeContext.Provider>
  );
}
