// The claims that were checked, above the list of events, and what was found about one.
import { documentName } from "../cite";
import type { Evidence, Finding, Ruling, Verdict } from "../model";
import { fromHash, toHash, type State } from "../state";
import { kRulings, plural } from "../words";
import { piecesOf } from "../passage";
import { isMarkdown, useWhole } from "./context";
import { MarkedPassage, SourceLink } from "./passage";
import type { Update } from "./store";

export function VerdictBadge({ ruling }: { ruling: Ruling }) {
  const { word, sign } = kRulings[ruling];
  return (
    <span class={`verdict verdict-${ruling}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

export function Claims({ state, update }: { state: State; update: Update }) {
  const { verdicts } = useWhole();
  if (verdicts.length === 0) return null;
  return (
    <details class="claims" open>
      <summary>
        <h2>{plural(verdicts.length, "claim")}</h2>
      </summary>
      <ul>
        {verdicts.map((verdict, index) => (
          <li key={index}>
            <a
              class="row claim-row"
              href={`#claim=${index + 1}`}
              aria-current={state.claim === index ? "true" : undefined}
              onClick={(click) => {
                click.preventDefault();
                update({ claim: index, event: null });
              }}
            >
              <VerdictBadge ruling={verdict.verdict} />
              <span class="claim-text">{verdict.claim}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ClaimDetail({ verdict }: { verdict: Verdict }) {
  return (
    <>
      <p class="detail-date">
        <VerdictBadge ruling={verdict.verdict} />
      </p>
      <h2 class="detail-title" tabIndex={-1}>
        {verdict.claim}
      </h2>
      <FindingBody finding={verdict} />
      {verdict.parts.map((part, index) => (
        <section class="part" key={index}>
          <h3>
            <VerdictBadge ruling={part.verdict} /> {part.text}
          </h3>
          <FindingBody finding={part} />
        </section>
      ))}
    </>
  );
}

function FindingBody({ finding }: { finding: Finding }) {
  return (
    <>
      <p class="reason">{finding.reason}</p>
      <dl class="facts">
        {finding.claim_time && (
          <div>
            <dt>Claimed</dt>
            <dd>{finding.claim_time.display}</dd>
          </div>
        )}
        {finding.corrected && (
          <div>
            <dt>Sources say</dt>
            <dd>{finding.corrected.display}</dd>
          </div>
        )}
        {finding.days_apart > 0 && (
          <div>
            <dt>Apart</dt>
            <dd>{plural(finding.days_apart, "day")}</dd>
          </div>
        )}
      </dl>
      {finding.evidence.map((evidence, index) => (
        <EvidenceItem evidence={evidence} key={index} />
      ))}
    </>
  );
}

const kStances: Record<Evidence["stance"], string> = {
  supports: "Speaks for the claim",
  contradicts: "Speaks against the claim",
  neutral: "Tells the event",
};

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const { documents, events } = useWhole();
  const document = documents.get(evidence.document);
  const known = evidence.event !== null && events.has(evidence.event);
  return (
    <figure class="passage">
      <figcaption>
        <span class={`stance stance-${evidence.stance}`}>{kStances[evidence.stance]}</span> {evidence.date?.display ?? ""}{" "}
        <cite>{documentName(document, evidence.document)}</cite>
      </figcaption>
      <MarkedPassage
        passage={evidence.passage}
        pieces={piecesOf(evidence.passage, [["time", evidence.time]])}
        markdown={isMarkdown(document)}
      />
      <p class="passage-links">
        {known && (
          <a href={toHash({ ...fromHash(location.hash), event: evidence.event, claim: null })}>Event: {evidence.title}</a>
        )}
        <SourceLink link={evidence.link} document={document} />
      </p>
    </figure>
  );
}
