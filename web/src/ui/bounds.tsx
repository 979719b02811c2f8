// The days between which an event lies by what is said of it and of other events, with the words that say so.
import { documentName } from "../cite";
import { readableDay } from "../dates";
import type { Bounds, BoundStep, TimelineEvent } from "../model";
import { fromHash, toHash } from "../state";
import { useWhole } from "./context";

export function BoundsSection({ event }: { event: TimelineEvent }) {
  if (!event.bounds) return null;
  return (
    <section class="bounds">
      <h3>By what else is told: {spanWords(event.bounds)}</h3>
      <ul>
        {event.bounds.steps.map((step, index) => (
          <li key={index}>
            {step.other === null ? <Published step={step} /> : <Beside step={step} other={step.other} />}: {step.gives.display}
          </li>
        ))}
      </ul>
    </section>
  );
}

function spanWords({ earliest, latest }: Bounds): string {
  if (earliest && earliest === latest) return readableDay(earliest);
  if (earliest && latest) return `${readableDay(earliest)} to ${readableDay(latest)}`;
  return earliest ? `not before ${readableDay(earliest)}` : latest ? `not after ${readableDay(latest)}` : "open";
}

function Published({ step }: { step: BoundStep }) {
  const { events, documents } = useWhole();
  const document = events.get(step.event)?.mentions[step.mention]?.document ?? "";
  return (
    <>
      {documentName(documents.get(document), document)} tells it as past, published {step.from.display}
    </>
  );
}

function Beside({ step, other }: { step: BoundStep; other: string }) {
  const { events } = useWhole();
  const words = step.relation === null ? null : events.get(step.event)?.mentions[step.mention]?.relations[step.relation]?.words.exact;
  const title = events.get(other)?.title;
  return (
    <>
      {words && `“${words}” `}
      {title ? <a href={toHash({ ...fromHash(location.hash), event: other, claim: null })}>{title}</a> : other} ({step.from.display})
    </>
  );
}
