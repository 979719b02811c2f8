import { extentOf, msToDay } from "../dates";
import { isFiltered } from "../filter";
import { kNoFilter, type State, type Theme } from "../state";
import { plural } from "../words";
import { useWhole } from "./context";
import type { Update } from "./store";

interface Props {
  state: State;
  update: Update;
  shown: number;
  filtersOpen: boolean;
  setFiltersOpen: (open: boolean) => void;
  openHelp: () => void;
}

const kNextTheme: Record<Theme, Theme> = { auto: "dark", dark: "light", light: "auto" };

export function Masthead({ state, update, shown, filtersOpen, setFiltersOpen, openHelp }: Props) {
  const { timeline } = useWhole();
  const filters = filterCount(state);
  return (
    <header class="masthead">
      <div class="masthead-title">
        <h1>{titleOf(timeline.events.length > 0 ? extentWords(timeline.events.map((event) => event.date)) : "")}</h1>
        <p class="summary" role="status">
          {isFiltered(state)
            ? `${shown.toLocaleString("en")} of ${plural(timeline.events.length, "event")}`
            : `${plural(timeline.events.length, "event")} from ${plural(timeline.documents.length, "source")}`}
          {isFiltered(state) && (
            <button type="button" class="link" onClick={() => update(kNoFilter)}>
              Show all
            </button>
          )}
        </p>
      </div>
      <div class="tools" role="search">
        <input
          id="search"
          type="search"
          placeholder="Search events and passages"
          aria-label="Search events and passages"
          aria-keyshortcuts="/"
          value={state.query}
          onInput={(input) => update({ query: input.currentTarget.value })}
        />
        <button
          type="button"
          aria-expanded={filtersOpen}
          aria-controls="filters"
          aria-keyshortcuts="f"
          onClick={() => setFiltersOpen(!filtersOpen)}
        >
          Filters{filters > 0 ? ` (${filters})` : ""}
        </button>
        <button type="button" onClick={() => update({ theme: kNextTheme[state.theme] })} title="Light, dark, or as the system has it">
          <span aria-hidden="true">◐ </span>
          {{ auto: "Auto", light: "Light", dark: "Dark" }[state.theme]}
          <span class="hidden"> colors</span>
        </button>
        <button type="button" aria-keyshortcuts="?" onClick={openHelp} aria-label="Keyboard and help">
          ?
        </button>
      </div>
    </header>
  );
}

function titleOf(extent: string): string {
  return extent ? `Timeline, ${extent}` : "Timeline";
}

function extentWords(dates: Parameters<typeof extentOf>[0]): string {
  const extent = extentOf(dates);
  if (!extent) return "";
  const [from, to] = [extent.from, extent.to - 1].map((ms) => yearOf(msToDay(ms))) as [string, string];
  return from === to ? from : `${from}–${to}`;
}

function yearOf(day: string): string {
  const year = Number(/^-?\d+/.exec(day)![0]);
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function filterCount(state: State): number {
  return (
    state.sources.length + state.types.length + state.modalities.length +
    Number(state.from !== "") + Number(state.to !== "") + Number(state.confidence > 0) + Number(state.conflicts)
  );
}
