// Words that several parts of the page say.
import type { Ruling, TimeWords } from "./model";

export const kRulings: Record<Ruling, { word: string; sign: string }> = {
  supported: { word: "Supported", sign: "✓" },
  contradicted: { word: "Contradicted", sign: "✕" },
  conflicting: { word: "Sources disagree", sign: "≠" },
  not_enough_info: { word: "Not enough information", sign: "?" },
};

const kBases: Record<string, string> = {
  option: "given when the timeline was made",
  metadata: "from the article’s metadata",
  dateline: "from the article’s dateline",
  filename: "from the file name",
  inferred: "inferred from events shared with dated articles",
  none: "not known",
};

export function basisWords(basis: string): string {
  return kBases[basis] ?? basis;
}

const kAnchors: Record<string, string> = {
  published: "the publication date",
  said: "a date said before",
  event: "an event named in the text",
  text: "other words of the phrase",
};

// What a time was counted from: "the publication date, 2014-06-18".
export function anchorWords(time: TimeWords): string | null {
  const anchor = time.anchor;
  if (!anchor) return null;
  const from = kAnchors[anchor.kind] ?? anchor.kind;
  const words = anchor.words ? ` “${anchor.words.exact}”` : "";
  return `${from}${words}${anchor.date ? `, ${anchor.date}` : ""}`;
}

// How words that stand elsewhere come to date an event; null when they date it by their own place.
export function carriedWords(time: TimeWords): string | null {
  const known: Record<string, string> = {
    carried: "said of what came before, and the story goes on from there",
    dateline: "the date line of the article, whose first sentence tells that day’s news",
  };
  return known[time.basis] ?? null;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
