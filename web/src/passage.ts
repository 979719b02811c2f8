// A passage cut into pieces, so that the words that matter can be shown as such.
import type { Mention, Quote } from "./model";

export type Role = "time" | "trigger" | "anchor";

export interface Piece {
  text: string;
  role: Role | null;
}

interface Span {
  from: number; // code points from the start of the passage
  to: number;
  role: Role;
}

// Where a quote lies in the passage. In HTML a passage may hold tags, so that places in the file say less than the words
// do: then the words are looked for, the place nearest to where they should be first.
function locate(quote: Quote, passage: Quote, letters: readonly string[]): { from: number; to: number } | null {
  const from = quote.start - passage.start;
  const to = quote.end - passage.start;
  if (letters.slice(Math.max(from, 0), to).join("") === quote.exact && from >= 0) return { from, to };
  if (quote.start < passage.start || quote.end > passage.end || quote.exact === "") return null;
  const wanted = [...quote.exact];
  const expected = (from / (passage.end - passage.start)) * letters.length;
  let best: number | null = null;
  for (let at = 0; at + wanted.length <= letters.length; ++at) {
    if (!wanted.every((letter, i) => letters[at + i] === letter)) continue;
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best === null ? null : { from: best, to: best + wanted.length };
}

// A passage as pieces whose texts together are its words. Where two roles claim the same words, the one named first has
// them.
export function piecesOf(passage: Quote, marked: readonly (readonly [Role, Quote | null | undefined])[]): Piece[] {
  const letters = [...passage.exact];
  const spans: Span[] = [];
  for (const [role, quote] of marked) {
    const place = quote ? locate(quote, passage, letters) : null;
    if (place) spans.push({ ...place, role });
  }
  const pieces: Piece[] = [];
  letters.forEach((letter, at) => {
    const last = pieces[pieces.length - 1];
    const role = spans.find((span) => span.from <= at && at < span.to)?.role ?? null;
    if (last && last.role === role) last.text += letter;
    else pieces.push({ text: letter, role });
  });
  return pieces;
}

export function piecesOfMention(mention: Mention): Piece[] {
  return piecesOf(mention.passage, [
    ["time", mention.time],
    ["trigger", mention.trigger],
    ["anchor", mention.time.anchor?.words],
    ...mention.relations.flatMap(({ words, trigger }): [Role, Quote][] => [["anchor", words], ["anchor", trigger]]),
  ]);
}

// Emphasis and link marks of Markdown say nothing to a reader of the passage.
export function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^\]]*)\]\([^)\s]*\)/g, "$1")
    .replace(/\*\*|__/g, "")
    .replace(/(^|[^\p{L}\p{N}*])([*_])(?=\S)([^*_\n]*[^*_\s])\2(?![\p{L}\p{N}*])/gu, "$1$3")
    .replace(/(^|\s)#{1,6}\s+/g, "$1");
}
