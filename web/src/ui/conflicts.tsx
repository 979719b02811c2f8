// Dates that cannot all be right, side by side, each with the passages that say so.
import { documentName } from "../cite";
import type { TimelineEvent } from "../model";
import { piecesOfMention } from "../passage";
import { plural } from "../words";
import { isMarkdown, useWhole } from "./context";
import { MarkedPassage } from "./passage";

export function Conflicts({ event }: { event: TimelineEvent }) {
  const { documents } = useWhole();
  return (
    <>
      {event.conflicts.map((conflict, index) => (
        <section class="conflict" key={index}>
          <h3>
            <span aria-hidden="true">≠</span> The sources disagree by {plural(conflict.days_apart, "day")}
          </h3>
          <div class="sides">
            {conflict.sides.map((side, place) => (
              <div class="side" key={place}>
                <h4>{side.date.display}</h4>
                {side.mentions.map((at) => {
                  const mention = event.mentions[at];
                  if (!mention) return null;
                  const document = documents.get(mention.document);
                  return (
                    <div key={at}>
                      <cite>{documentName(document, mention.document)}</cite>
                      <MarkedPassage passage={mention.passage} pieces={piecesOfMention(mention)} markdown={isMarkdown(document)} />
                    </div>
                  );
                })}
              </div>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
