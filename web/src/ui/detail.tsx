import { useEffect, useRef } from "preact/hooks";
import { citeEvent } from "../cite";
import type { TimelineEvent } from "../model";
import { toHash, kStart, type State } from "../state";
import { percent, plural, sentenceCase } from "../words";
import { About } from "./about";
import { BoundsSection } from "./bounds";
import { ClaimDetail, VerdictBadge } from "./claims";
import { Conflicts } from "./conflicts";
import { isMarkdown, useWhole } from "./context";
import { CopyButton } from "./copy";
import type { Move } from "./keys";
import { PassageFigure } from "./passage";
import { Badge } from "./row";
import type { Update } from "./store";

export function Detail({ state, update, move }: { state: State; update: Update; move: Move }) {
  const { events, verdicts } = useWhole();
  const pane = useRef<HTMLElement>(null);
  const event = state.event === null ? undefined : events.get(state.event);
  const verdict = state.claim === null ? undefined : verdicts[state.claim];
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
    if (matchMedia("(max-width: 760px)").matches) pane.current?.querySelector<HTMLElement>(".detail-title")?.focus();
  }, [state.event, state.claim]);

  return (
    <section class="detail" ref={pane} tabIndex={0} aria-label={event ? "Event" : verdict ? "Claim" : "About this timeline"}>
      {(event || verdict || state.event !== null) && (
        <div class="detail-bar">
          <button type="button" onClick={() => update({ event: null, claim: null })} aria-keyshortcuts="Escape">
            Close
          </button>
          {event && (
            <span>
              <button type="button" onClick={() => move(-1)} aria-keyshortcuts="k" aria-label="Event before">
                ‹
              </button>
              <button type="button" onClick={() => move(1)} aria-keyshortcuts="j" aria-label="Next event">
                ›
              </button>
            </span>
          )}
        </div>
      )}
      {event ? <EventDetail event={event} /> : verdict ? <ClaimDetail verdict={verdict} /> : <About missing={state.event} />}
    </section>
  );
}

function EventDetail({ event }: { event: TimelineEvent }) {
  const { documents, verdicts, claimsOf } = useWhole();
  const claims = claimsOf.get(event.id) ?? [];
  const link = (): string => location.href.split("#")[0] + toHash({ ...kStart, event: event.id });
  return (
    <article>
      <p class="detail-date">{event.date.display}</p>
      <h2 class="detail-title" tabIndex={-1}>
        {event.title}
      </h2>
      <div class="detail-meta">
        <span>{sentenceCase(event.type)}</span>
        {event.modality !== "asserted" && <Badge kind={event.modality}>{sentenceCase(event.modality)}</Badge>}
        <span>{plural(event.independent_sources, "independent source")}</span>
        <Confidence event={event} />
      </div>
      <dl class="facts">
        <Names name="Who" values={event.participants} />
        <Names name="Where" values={event.places} />
      </dl>
      <p class="passage-links">
        <CopyButton text={() => citeEvent(event, documents, (id) => isMarkdown(documents.get(id)))}>Copy as citation</CopyButton>
        <CopyButton text={link}>Copy link</CopyButton>
      </p>
      <BoundsSection event={event} />
      <Conflicts event={event} />
      {claims.length > 0 && (
        <section class="event-claims">
          <h3>{plural(claims.length, "claim")} about it</h3>
          {claims.map((index) => (
            <p key={index}>
              <VerdictBadge ruling={verdicts[index]!.verdict} />{" "}
              <a href={toHash({ ...kStart, claim: index })}>{verdicts[index]!.claim}</a>
            </p>
          ))}
        </section>
      )}
      <h3>{plural(event.mentions.length, "passage")}</h3>
      {event.mentions.map((mention, index) => (
        <PassageFigure mention={mention} modality={event.modality} key={index} />
      ))}
    </article>
  );
}

// What the confidence is the product of, and what its first part comes from.
function Confidence({ event: { confidence, confidence_parts: parts } }: { event: TimelineEvent }) {
  return (
    <details class="confidence">
      <summary>confidence {percent(confidence)}</summary>
      <dl class="facts">
        <Names name="Sources" values={[`${percent(parts.sources)} with all; ${percent(parts.extraction)} by the best passage alone`]} />
        <Names name="Date" values={[`${percent(parts.date)} for how directly it is said`]} />
        <Names name="Agreement" values={[`${percent(parts.agreement)} of the articles say this date`]} />
      </dl>
    </details>
  );
}

function Names({ name, values }: { name: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{values.join(", ")}</dd>
    </div>
  );
}
