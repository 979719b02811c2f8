import { typedDays } from "../dates";
import type { Facet, Facets } from "../filter";
import { documentName } from "../cite";
import type { State } from "../state";
import { sentenceCase } from "../words";
import { useWhole } from "./context";
import type { Update } from "./store";

export function Filters({ state, update, facets }: { state: State; update: Update; facets: Facets }) {
  const { documents } = useWhole();
  return (
    <section id="filters" class="filters" aria-label="Filters">
      <fieldset>
        <legend>Date</legend>
        <Day label="From" value={state.from} set={(from) => update({ from })} />
        <Day label="To" value={state.to} set={(to) => update({ to })} />
        <label class="check">
          <input type="checkbox" checked={state.conflicts} onChange={(input) => update({ conflicts: input.currentTarget.checked })} />
          Only where sources disagree
        </label>
        <label class="slider">
          Confidence at least {Math.round(state.confidence * 100)}%
          <input
            type="range"
            min="0"
            max="1"
            step="0.05"
            value={state.confidence}
            onInput={(input) => update({ confidence: Number(input.currentTarget.value) })}
          />
        </label>
      </fieldset>
      <Choices
        legend="Source"
        facets={facets.sources}
        chosen={state.sources}
        label={(id) => documentName(documents.get(id), id)}
        set={(sources) => update({ sources })}
      />
      <Choices legend="Type" facets={facets.types} chosen={state.types} label={sentenceCase} set={(types) => update({ types })} />
      <Choices
        legend="How it is told"
        facets={facets.modalities}
        chosen={state.modalities}
        label={sentenceCase}
        set={(modalities) => update({ modalities })}
      />
    </section>
  );
}

function Day({ label, value, set }: { label: string; value: string; set: (text: string) => void }) {
  const wrong = value !== "" && typedDays(value) === null;
  return (
    <label class="day">
      {label}
      <input
        type="text"
        size={10}
        placeholder="YYYY-MM-DD"
        value={value}
        aria-invalid={wrong}
        onInput={(input) => set(input.currentTarget.value)}
      />
      {wrong && <span class="wrong">A year, month or day: 2014, 2014-06, 2014-06-18, 44 BC</span>}
    </label>
  );
}

interface ChoicesProps {
  legend: string;
  facets: readonly Facet[];
  chosen: readonly string[];
  label: (value: string) => string;
  set: (chosen: string[]) => void;
}

function Choices({ legend, facets, chosen, label, set }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices" tabIndex={facets.length > 8 ? 0 : undefined} role="group" aria-label={legend}>
        {facets.map(({ value, count }) => (
          <label class="check" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(input) => set(input.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))}
            />
            <span>{label(value)}</span> <span class="count">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
