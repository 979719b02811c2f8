// The days between which an event lies by what is said of it and of other events, with the words that say so.
import { readableDay } from "../dates";
import type { Bounds, BoundStep, TimelineEvent } from "../model";
import { fromHash, toHash } from "../state";
import { useWhole } from "./context";

export function BoundsSection({ event }: { event: TimelineEvent }) {
  if (!event.bounds) return null;
  return (
    <section class="bounds">
      <h3>By other events: {spanWords(event.bounds)}</h3>
      <ul>
        {event.bounds.steps.map((step, index) => (
          <Step step={step} key={index} />
        ))}
      </ul>
    </section>
  );
}

function spanWords({ earliest, latest }: Bounds): string {
  if (earliest && latest) return `${readableDay(earliest)} to ${readableDay(latest)}`;
  return earliest ? `not before ${readableDay(earliest)}` : latest ? `not after ${readableDay(latest)}` : "open";
}

function Step({ step }: { step: BoundStep }) {
  const { events } = useWhole();
  const other = step.other === null ? undefined : events.get(step.other);
  const mention = events.get(step.event)?.mentions[step.mention];
  const relation = step.relation === null ? undefined : mention?.relations[step.relation];
  const ends = [step.earliest && "earliest", step.latest && "latest"].filter(Boolean).join(" and ");
  return (
    <li>
      {relation && `“${relation.words.exact}” `}
      {other ? (
        <a href={toHash({ ...fromHash(location.hash), event: other.id, claim: null })}>{other.title}</a>
      ) : (
        (step.other ?? `${mention?.document} tells it as past, published`)
      )}
      {step.other === null ? " " : ", "}
      {step.from.display}: the {ends} day
    </li>
  );
}
