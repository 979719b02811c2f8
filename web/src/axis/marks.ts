// What vis-timeline draws for an event or a claim: its place, and an element for its label. The shape of the mark is style:
// see style/axis.css.
import { shapeOf, type Shape } from "../dates";
import type { DateSpan, Ruling, TimelineEvent, Verdict } from "../model";
import { kRulings } from "../words";
import { kClaimsLane, type LaneMap } from "./lanes";

export interface Mark {
  id: string; // of the item: the event and its lane
  of: string; // the event or claim
  event: string | null;
  claim: number | null;
  lane: string;
  title: string;
  display: string;
  shape: Shape;
  weight: number;
  modality: string;
  conflict: boolean;
  ruling: Ruling | null;
  labelWidth: number;
}

export const kLongestLabel = 230; // pixels, as in style/axis.css
const kBesideLabel = 22; // pixels of mark and padding

// Pixels of a text as the axis sets it.
export type Measure = (text: string) => number;

export function marksOf(events: readonly TimelineEvent[], lanes: LaneMap, wholeLength: number, measure: Measure): Mark[] {
  return events.flatMap((event) => {
    const shape = shapeOf(event.date, wholeLength);
    const conflict = event.conflicts.length > 0;
    const labelWidth = widthOf(event.title, measure) + (conflict ? kBesideLabel : 0);
    return lanes.of(event).map((lane) => ({
      id: `${event.id}@${lane}`,
      of: event.id,
      event: event.id,
      claim: null,
      lane,
      title: event.title,
      display: event.date.display,
      shape,
      weight: event.salience,
      modality: event.modality,
      conflict,
      ruling: null,
      labelWidth,
    }));
  });
}

// A claim lies where it says, or where the sources say when it does not.
export function claimMarks(verdicts: readonly Verdict[], wholeLength: number, measure: Measure): Mark[] {
  return verdicts.flatMap((verdict, index) => {
    const date: DateSpan | null = verdict.claim_time ?? verdict.evidence.find((evidence) => evidence.date)?.date ?? null;
    if (!date) return [];
    return [
      {
        id: `claim:${index}`,
        of: `claim:${index}`,
        event: null,
        claim: index,
        lane: kClaimsLane,
        title: verdict.claim,
        display: `${date.display}, ${kRulings[verdict.verdict].word}`,
        shape: shapeOf(date, wholeLength),
        weight: 2, // before every event
        modality: "asserted",
        conflict: false,
        ruling: verdict.verdict,
        labelWidth: widthOf(verdict.claim, measure) + kBesideLabel,
      },
    ];
  });
}

function widthOf(title: string, measure: Measure): number {
  return Math.min(measure(title), kLongestLabel) + kBesideLabel;
}

export interface Item {
  id: string;
  group: string;
  start: Date;
  end?: Date;
  type: "point" | "range";
  className: string;
  mark: Mark;
  content: "";
}

export function itemOf(mark: Mark, selected: boolean): Item {
  const { shape } = mark;
  const classes = [
    `span-${shape.kind}`,
    `told-${mark.modality}`,
    mark.conflict && "in-conflict",
    mark.ruling && `ruling-${mark.ruling}`,
    selected && "is-open",
  ];
  const common = { id: mark.id, group: mark.lane, className: classes.filter(Boolean).join(" "), mark, content: "" as const };
  return shape.kind === "point"
    ? { ...common, type: "point", start: new Date((shape.from + shape.to) / 2) }
    : { ...common, type: "range", start: new Date(shape.from), end: new Date(shape.to) };
}

// The label of an item: text only, whatever the title holds. The bar is drawn by style/axis.css, which is told here how
// far its ends fade.
export function labelOf(mark: Mark, content: HTMLElement): HTMLElement {
  const item = content.closest<HTMLElement>(".vis-item");
  if (item) item.dataset["mark"] = mark.id;
  item?.style.setProperty("--fade-from", `${mark.shape.fadeFrom * 100}%`);
  item?.style.setProperty("--fade-to", `${mark.shape.fadeTo * 100}%`);
  const label = document.createElement("span");
  label.className = "axis-label";
  label.title = `${mark.display}: ${mark.title}`;
  const sign = mark.ruling ? kRulings[mark.ruling].sign : mark.conflict ? "≠" : "";
  if (sign) {
    const signBox = document.createElement("b");
    signBox.textContent = sign;
    label.append(signBox, " ");
  }
  label.append(mark.title);
  return label;
}
