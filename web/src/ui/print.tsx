// The chronology on paper: what the filters leave, each event with its first passage and all its sources.
import { documentName } from "../cite";
import { yearHeading } from "../dates";
import { filterEvents, isFiltered, sourcesOf } from "../filter";
import type { Timeline, Verdict } from "../model";
import { fromHash } from "../state";
import { kRulings, plural } from "../words";
import { isMarkdown, wholeOf } from "./context";
import { withoutMarkdown } from "../passage";

export function PrintView({ timeline, verdicts, hash }: { timeline: Timeline; verdicts: Verdict[]; hash: string }) {
  const state = fromHash(hash);
  const { documents } = wholeOf(timeline, verdicts);
  const events = filterEvents(timeline.events, state);
  let year = "";
  return (
    <article>
      <h1>Timeline</h1>
      <p class="print-summary">
        {isFiltered(state) ? `${events.length} of ${plural(timeline.events.length, "event")}` : plural(events.length, "event")} from{" "}
        {plural(timeline.documents.length, "source")}
      </p>
      {verdicts.length > 0 && (
        <section>
          <h2>Claims</h2>
          {verdicts.map((verdict, index) => (
            <p class="print-claim" key={index}>
              <b>
                {kRulings[verdict.verdict].sign} {kRulings[verdict.verdict].word}:
              </b>{" "}
              {verdict.claim} <i>{verdict.reason}</i>
            </p>
          ))}
        </section>
      )}
      {events.map((event) => {
        const heading = yearHeading(event.date);
        const headed = heading !== year;
        year = heading;
        const first = event.mentions[0]!;
        const document = documents.get(first.document);
        const quote = isMarkdown(document) ? withoutMarkdown(first.passage.exact) : first.passage.exact;
        return (
          <section class="print-event" key={event.id}>
            {headed && <h2>{heading}</h2>}
            <p class="print-date">{event.date.display}</p>
            <div>
              <h3>
                {event.title}
                {event.modality !== "asserted" && ` (${event.modality})`}
              </h3>
              <p class="print-quote">“{quote}”</p>
              <p class="print-sources">{sourcesOf(event).map((id) => documentName(documents.get(id), id)).join("; ")}</p>
              {event.conflicts.map((conflict, index) => (
                <p class="print-conflict" key={index}>
                  ≠ The sources disagree: {conflict.sides.map((side) => side.date.display).join(" or ")}
                </p>
              ))}
            </div>
          </section>
        );
      })}
      <h2>Sources</h2>
      {timeline.documents.map((document) => (
        <p class="print-source" key={document.id}>
          {documentName(document, document.id)}. {document.published ?? "no date"}. {document.uri ?? document.path}
        </p>
      ))}
    </article>
  );
}
