// A passage as it stands in its article, with the words that say when and what marked.
import { citePassage, documentName } from "../cite";
import { safeLink } from "../links";
import type { Mention, Passage, SourceDocument } from "../model";
import { piecesOfMention, withoutMarkdown, type Piece, type Role } from "../passage";
import { readableDay } from "../dates";
import { sentenceCase } from "../words";
import { isMarkdown, useWhole } from "./context";
import { CopyButton } from "./copy";
import { Derivation } from "./derivation";

const kRoleWords: Record<Role, string> = { time: "when", trigger: "what", anchor: "counted from" };

interface MarkedProps {
  passage: Passage;
  pieces: readonly Piece[];
  markdown: boolean;
}

export function MarkedPassage({ passage, pieces, markdown }: MarkedProps) {
  const plain = (text: string): string => (markdown ? withoutMarkdown(text) : text).replace(/\s+/g, " ");
  return (
    <blockquote>
      {passage.prefix.trim() && <span class="context">… {plain(passage.prefix).trimStart()}</span>}
      {pieces.map(({ text, role }, index) =>
        role === null ? (
          plain(text)
        ) : (
          <mark class={`words-${role}`} key={index} title={kRoleWords[role]}>
            {plain(text)}
          </mark>
        ),
      )}
      {passage.suffix.trim() && <span class="context">{plain(passage.suffix).trimEnd()} …</span>}
    </blockquote>
  );
}

export function PassageFigure({ mention, modality }: { mention: Mention; modality: string }) {
  const { documents } = useWhole();
  const document = documents.get(mention.document);
  const markdown = isMarkdown(document);
  return (
    <figure class="passage">
      <figcaption>
        <cite>{documentName(document, mention.document)}</cite>
        {document?.published && <span class="published">{readableDay(document.published)}</span>}
        {mention.modality !== modality && <span class="badge">{sentenceCase(mention.modality)}</span>}
      </figcaption>
      <MarkedPassage passage={mention.passage} pieces={piecesOfMention(mention)} markdown={markdown} />
      <Derivation mention={mention} />
      <p class="passage-links">
        <SourceLink link={mention.link} document={document} />
        <CopyButton text={() => citePassage(mention, document, markdown)}>Copy citation</CopyButton>
      </p>
    </figure>
  );
}

// Leads to the source where a browser can follow; else says where it is.
export function SourceLink({ link, document }: { link: string; document: SourceDocument | undefined }) {
  const address = safeLink(link, location.protocol);
  if (address === null) return <span class="where">{document?.path ?? ""}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      Open the source at this passage<span class="hidden"> (new tab)</span>
    </a>
  );
}
