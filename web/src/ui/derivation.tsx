// How the words became a date: words, rule, what it was counted from, result.
import type { Mention, Relation } from "../model";
import { anchorWords, carriedWords } from "../words";

export function Derivation({ mention: { time, date, relations } }: { mention: Mention }) {
  const anchor = anchorWords(time);
  const carried = carriedWords(time);
  return (
    <details class="derivation">
      <summary>
        “{time.exact}” <span aria-hidden="true">→</span>
        <span class="hidden">means</span> {date.display}
        {carried && <span class="carried"> · {carried}</span>}
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
        {carried && <Step name="Dates it">as {carried}</Step>}
        <Step name="Days">
          {date.start ?? "…"} to {date.end ?? "…"} · EDTF <code>{date.edtf}</code>
        </Step>
        {relations.map((relation, index) => (
          <Step name={index === 0 ? "Beside" : ""} key={index}>
            {relationWords(relation)}
          </Step>
        ))}
      </dl>
    </details>
  );
}

// “two years after” “vote” (P2Y), 2012
function relationWords({ words, trigger, length, date }: Relation): string {
  return `“${words.exact}” “${trigger.exact}”${length ? ` (${length})` : ""}${date ? `, ${date.display}` : ""}`;
}

function Step({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
