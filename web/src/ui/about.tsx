// What is said when no event is open: the sources, the marks, and what was in doubt.
import { documentName } from "../cite";
import { readableDay } from "../dates";
import { safeLink } from "../links";
import type { SourceDocument } from "../model";
import { basisWords, plural } from "../words";
import { useWhole } from "./context";
import { Legend } from "./help";

export function About({ missing }: { missing: string | null }) {
  const { timeline } = useWhole();
  return (
    <article class="about">
      {missing !== null && (
        <p class="empty" role="alert">
          The event of this link is not in the timeline.
        </p>
      )}
      <h2 class="detail-title" tabIndex={-1}>
        {plural(timeline.documents.length, "source")}
      </h2>
      <p>Choose an event to see every passage that tells it, and how its date was read.</p>
      <ul class="sources">
        {timeline.documents.map((document) => (
          <Source document={document} key={document.id} />
        ))}
      </ul>
      <Legend />
      {timeline.diagnostics.length > 0 && (
        <details class="diagnostics">
          <summary>{plural(timeline.diagnostics.length, "remark")} on the sources</summary>
          <ul>
            {timeline.diagnostics.map((diagnostic, index) => (
              <li key={index}>
                {diagnostic.document ?? diagnostic.file}
                {diagnostic.place && `, ${diagnostic.place}`}: {diagnostic.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="colophon">
        Made by {timeline.generator.name} {timeline.generator.version}.
      </p>
    </article>
  );
}

function Source({ document }: { document: SourceDocument }) {
  const name = documentName(document, document.id);
  const address = safeLink(document.uri ?? document.path.replace(/:\d+$/, ""), location.protocol);
  return (
    <li>
      {address === null ? (
        <cite>{name}</cite>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      )}
      <span class="published">
        {document.published ? readableDay(document.published) : "no publication date"}, {basisWords(document.published_basis)}
      </span>
    </li>
  );
}
