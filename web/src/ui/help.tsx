import type { RefObject } from "preact";

const kKeys: [string, string][] = [
  ["j or n, k or p", "next event, event before"],
  ["↑ ↓ in the list", "move through the events; Enter opens one"],
  ["/", "search"],
  ["f", "filters"],
  ["+ − 0", "zoom in, zoom out, show everything"],
  ["← → on the axis", "move through time"],
  ["Esc", "close"],
  ["?", "this help"],
];

export function Help({ dialog }: { dialog: RefObject<HTMLDialogElement> }) {
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title">
      <h2 id="help-title">Keyboard and marks</h2>
      <dl class="keys">
        {kKeys.map(([keys, act]) => (
          <>
            <dt>{keys}</dt>
            <dd>{act}</dd>
          </>
        ))}
      </dl>
      <Legend />
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}

// What the marks of the axis mean.
export function Legend() {
  return (
    <ul class="legend" aria-label="Marks on the axis">
      <li><span class="mark mark-point" aria-hidden="true" /> on this day</li>
      <li><span class="mark mark-within" aria-hidden="true" /> some time within it</li>
      <li><span class="mark mark-lasting" aria-hidden="true" /> lasted from … to …</li>
      <li><span class="mark mark-lasting mark-fading" aria-hidden="true" /> about then, or an open end</li>
      <li><span class="mark mark-point mark-planned" aria-hidden="true" /> planned, negated or hypothetical</li>
      <li><span class="mark-conflict" aria-hidden="true">≠</span> sources disagree</li>
    </ul>
  );
}
