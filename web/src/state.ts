// What the reader has chosen. It lives in the address behind #, so that a view can be sent to a colleague.

export type Lanes = "none" | "source" | "type" | "participant";
export type Theme = "auto" | "light" | "dark";

// Which events are shown.
export interface Filter {
  query: string;
  from: string; // as typed
  to: string;
  sources: string[]; // chosen; empty: all
  types: string[];
  modalities: string[];
  confidence: number; // at least, 0 to 1
  conflicts: boolean; // only these
}

export interface State extends Filter {
  event: string | null; // id of the event that is open
  claim: number | null; // index of the claim that is open
  lanes: Lanes;
  theme: Theme;
  window: { from: number; to: number } | null; // of the axis; null: that of the beginning
}

export const kNoFilter: Filter = {
  query: "",
  from: "",
  to: "",
  sources: [],
  types: [],
  modalities: [],
  confidence: 0,
  conflicts: false,
};

export const kStart: State = {
  ...kNoFilter,
  event: null,
  claim: null,
  lanes: "none",
  theme: "auto",
  window: null,
};

const kLanes: readonly string[] = ["none", "source", "type", "participant"];
const kThemes: readonly string[] = ["auto", "light", "dark"];

export function toHash(state: State): string {
  const fields = new URLSearchParams();
  if (state.event !== null) fields.set("event", state.event);
  if (state.claim !== null) fields.set("claim", String(state.claim + 1));
  if (state.query) fields.set("q", state.query);
  if (state.from) fields.set("from", state.from);
  if (state.to) fields.set("to", state.to);
  for (const source of state.sources) fields.append("source", source);
  for (const type of state.types) fields.append("type", type);
  for (const modality of state.modalities) fields.append("modality", modality);
  if (state.confidence > 0) fields.set("confidence", String(state.confidence));
  if (state.conflicts) fields.set("conflicts", "1");
  if (state.lanes !== "none") fields.set("lanes", state.lanes);
  if (state.theme !== "auto") fields.set("theme", state.theme);
  if (state.window) fields.set("view", `${Math.round(state.window.from)}:${Math.round(state.window.to)}`);
  const text = fields.toString();
  return text && `#${text}`;
}

// Anything that is not understood is left at its start.
export function fromHash(hash: string): State {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const confidence = Number(fields.get("confidence") ?? 0);
  const claim = Number(fields.get("claim") ?? 0);
  const view = /^(-?\d{1,16}):(-?\d{1,16})$/.exec(fields.get("view") ?? "");
  const window = view ? { from: Number(view[1]), to: Number(view[2]) } : null;
  return {
    event: fields.get("event"),
    claim: Number.isInteger(claim) && claim > 0 ? claim - 1 : null,
    query: fields.get("q") ?? "",
    from: fields.get("from") ?? "",
    to: fields.get("to") ?? "",
    sources: fields.getAll("source"),
    types: fields.getAll("type"),
    modalities: fields.getAll("modality"),
    confidence: confidence > 0 && confidence <= 1 ? confidence : 0,
    conflicts: fields.get("conflicts") === "1",
    lanes: oneOf<Lanes>(fields.get("lanes"), kLanes, "none"),
    theme: oneOf<Theme>(fields.get("theme"), kThemes, "auto"),
    window: window && window.from < window.to ? window : null,
  };
}

function oneOf<T extends string>(value: string | null, known: readonly string[], otherwise: T): T {
  return value !== null && known.includes(value) ? (value as T) : otherwise;
}
