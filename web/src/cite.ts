// Citations as plain text, for pasting into an article or a footnote.
import { readableDay } from "./dates";
import type { Mention, SourceDocument, TimelineEvent } from "./model";
import { withoutMarkdown } from "./passage";

export function documentName(document: SourceDocument | undefined, id: string): string {
  return document?.title ?? id;
}

// “Passage.” Title, 18 June 2014. https://…
export function citePassage(mention: Mention, document: SourceDocument | undefined, markdown: boolean): string {
  const quote = (markdown ? withoutMarkdown(mention.passage.exact) : mention.passage.exact).replace(/\s+/g, " ").trim();
  const published = document?.published ? `, ${readableDay(document.published)}` : "";
  return `“${quote}” ${documentName(document, mention.document)}${published}. ${mention.link}`;
}

// The event with its date, then each source once, with the first passage that tells it.
export function citeEvent(
  event: TimelineEvent,
  documents: ReadonlyMap<string, SourceDocument>,
  isMarkdown: (id: string) => boolean,
): string {
  const seen = new Set<string>();
  const lines = [`${event.title} (${event.date.display}).`];
  for (const mention of event.mentions) {
    if (seen.has(mention.document)) continue;
    seen.add(mention.document);
    lines.push(citePassage(mention, documents.get(mention.document), isMarkdown(mention.document)));
  }
  return lines.join("\n");
}
