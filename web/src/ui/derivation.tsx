// How the words became a date: words, rule, what it was counted from, result.
import type { DateSpan, TimeWords } from "../model";
import { anchorWords } from "../words";

export function Derivation({ time, date }: { time: TimeWords; date: DateSpan }) {
  const anchor = anchorWords(time);
  return (
    <details class="derivation">
      <summary>
        “{time.exact}” <span aria-hidden="true">→</span>
        <span class="hidden">means</span> {date.display}
      </summary>
      <dl>
        <Step name="Words">“{time.exact}”</Step>
        <Step name="Rule">
          <code>{time.rule}</code>
        </Step>
        <Step name="Counted from">
          {anchor ?? "nothing: the words say it all"}
          {time.anchor?.why && <span class="why"> ({time.anchor.why})</span>}
        </Step>
        <Step name="Value">
          <code>{time.value}</code> {time.type.toLowerCase()}
          {time.mod && `, ${time.mod.toLowerCase()}`}
        </Step>
        <Step name="Days">
          {date.start ?? "…"} to {date.end ?? "…"} · EDTF <code>{date.edtf}</code>
        </Step>
      </dl>
    </details>
  );
}

function Step({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
