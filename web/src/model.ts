// The timeline as `dateline build` writes it, and the verdicts of `dateline check`. docs/format.md describes every field.

export interface DateSpan {
  edtf: string;
  start: string | null; // first day; null: open
  end: string | null; // last day, itself included; null: open
  granularity: string;
  approximate: boolean;
  range: boolean; // two ends were said
  display: string;
}

export interface Quote {
  start: number; // code points in the source
  end: number;
  exact: string;
}

export interface Passage extends Quote {
  prefix: string;
  suffix: string;
}

export interface Anchor {
  kind: string; // published, said, event, text
  date: string | null;
  why: string | null;
  words: Quote | null;
}

export interface TimeWords extends Quote {
  type: string;
  value: string;
  mod: string | null;
  rule: string;
  anchor: Anchor | null;
  basis: string; // said, carried, dateline
}

// How the event lies by another one that the passage names: "two years after the vote".
export interface Relation {
  relation: string; // before, after, during
  length: string | null; // TIMEX3
  words: Quote;
  trigger: Quote; // of the other event
  date: DateSpan | null; // of the other event, when the passage says it
}

export interface Mention {
  document: string;
  title: string;
  date: DateSpan;
  passage: Passage;
  time: TimeWords;
  trigger: Quote;
  relations: Relation[];
  modality: string;
  confidence: number;
  link: string;
}

// One thing that is said of this event and another, or the publication of an article that tells it as past.
export interface BoundStep {
  event: string; // whose mention says so: this one or the other
  mention: number;
  relation: number | null; // null: the publication
  other: string | null;
  from: DateSpan;
  gives: DateSpan;
  earliest: boolean; // gives the earliest day
  latest: boolean;
}

export interface Bounds {
  earliest: string | null; // null: open
  latest: string | null;
  steps: BoundStep[];
}

// Each 0 to 1.
export interface ConfidenceParts {
  extraction: number;
  sources: number;
  date: number;
  agreement: number;
}

export interface Conflict {
  days_apart: number;
  sides: { date: DateSpan; mentions: number[] }[];
}

export interface TimelineEvent {
  id: string;
  date: DateSpan;
  title: string;
  type: string;
  participants: string[];
  places: string[];
  modality: string;
  salience: number;
  confidence: number;
  confidence_parts: ConfidenceParts;
  independent_sources: number;
  mentions: Mention[];
  conflicts: Conflict[];
  bounds: Bounds | null;
}

export interface SourceDocument {
  id: string;
  path: string;
  uri: string | null;
  title: string | null;
  published: string | null;
  published_basis: string;
}

export interface Diagnostic {
  severity: string;
  file: string | null;
  document: string | null;
  place: string | null;
  message: string;
  help: string | null;
}

export interface Timeline {
  generator: { name: string; version: string };
  documents: SourceDocument[];
  events: TimelineEvent[];
  diagnostics: Diagnostic[];
}

// What `dateline check` found, one a line of its output.
export type Ruling = "supported" | "contradicted" | "conflicting" | "not_enough_info";

export interface Evidence {
  event: string | null;
  title: string;
  date: DateSpan | null;
  stance: "supports" | "contradicts" | "neutral";
  document: string;
  passage: Passage;
  time: Quote | null;
  link: string;
}

export interface Finding {
  verdict: Ruling;
  kind: string;
  claim_time: DateSpan | null;
  relation: string | null;
  days_apart: number;
  reason: string;
  corrected: DateSpan | null;
  evidence: Evidence[];
}

export interface Verdict extends Finding {
  id: string | null;
  claim: string;
  date: string | null;
  parts: (Finding & { text: string })[];
}
