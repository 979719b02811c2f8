// Dates that cannot all be right, side by side, each with the passages that say so.
import { documentName } from "../cite";
import type { Conflict, TimelineEvent } from "../model";
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
            <span aria-hidden="true">≠</span> The sources disagree{byDays(conflict)}
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

// Only days are so many days apart: 1990 and 1991 touch.
function byDays({ sides, days_apart }: Conflict): string {
  return sides.every(({ date }) => date.granularity === "day") ? ` by ${plural(days_apart, "day")}` : "";
}
