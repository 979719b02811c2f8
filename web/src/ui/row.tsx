import { memo } from "preact/compat";
import { fromHash, toHash } from "../state";
import { sourcesOf } from "../filter";
import type { TimelineEvent } from "../model";
import { plural, sentenceCase } from "../words";
import { documentName } from "../cite";
import { useWhole } from "./context";

interface Props {
  event: TimelineEvent;
  heading: string | null; // the year, when it begins here
  place: number; // from 1
  total: number;
  selected: boolean;
  entry: boolean;
}

// A link to the event. It keeps what else is chosen.
function open(click: MouseEvent, id: string): void {
  if (click.ctrlKey || click.metaKey || click.shiftKey) return;
  click.preventDefault();
  location.hash = toHash({ ...fromHash(location.hash), event: id, claim: null });
}

export const Row = memo(function Row({ event, heading, place, total, selected, entry }: Props) {
  const { documents } = useWhole();
  const sources = sourcesOf(event);
  return (
    <li aria-setsize={total} aria-posinset={place}>
      {heading !== null && <div class="year">{heading}</div>}
      <a
        class="row"
        href={`#event=${encodeURIComponent(event.id)}`}
        data-event={event.id}
        tabIndex={selected || entry ? 0 : -1}
        aria-current={selected ? "true" : undefined}
        onClick={(click) => open(click, event.id)}
      >
        <span class="row-date">{event.date.display}</span>
        <span class="row-title">{event.title}</span>
        <span class="row-meta">
          {event.modality !== "asserted" && <Badge kind={event.modality}>{sentenceCase(event.modality)}</Badge>}
          {event.conflicts.length > 0 && <Badge kind="conflict">≠ Sources disagree</Badge>}
          <span>{sources.length === 1 ? documentName(documents.get(sources[0]!), sources[0]!) : plural(sources.length, "source")}</span>
        </span>
      </a>
    </li>
  );
});

export function Badge({ kind, children }: { kind: string; children: preact.ComponentChildren }) {
  return <span class={`badge badge-${kind}`}>{children}</span>;
}
