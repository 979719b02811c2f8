// The axis itself: vis-timeline, told which marks to show.
import moment from "moment";
import { DataSet } from "vis-data";
import { Timeline, type DataGroup, type TimelineOptions } from "vis-timeline/peer";
import { kDay } from "../dates";
import { choose, type Choice } from "./choose";
import { majorLabel, minorLabel } from "./labels";
import { kClaimsLane, type Lane } from "./lanes";
import { itemOf, kLongestLabel, labelOf, type Item, type Mark } from "./marks";

export interface Window {
  from: number;
  to: number;
}

export interface Handlers {
  onPick(mark: Mark): void;
  onWindow(window: Window | null): void; // null: that of the beginning
  onChoice(choice: Choice): void;
}

const kRowHeight = 35; // pixels of a mark with its margin, as in style/axis.css
const kAxisHeight = 72; // pixels of its labels and margins
const kLeastRows = 2; // of a lane
const kMostRoom = 0.3; // share of the width that is left to the last label
const kSteady = 5; // pixels that a hand may move within a click

export class Axis {
  private readonly items = new DataSet<Item>();
  private readonly groups = new DataSet<DataGroup>();
  private readonly vis: Timeline;
  private marks: Mark[] = [];
  private lanes: Lane[] = [];
  private open: string | null = null;
  private unseen: Mark | null = null; // still to be scrolled to
  private complete = false; // the first window is set
  private waiting = 0;
  private readonly resized = new ResizeObserver(() => this.refreshSoon());

  constructor(
    private readonly box: HTMLElement,
    private readonly whole: Window,
    private readonly home: Window, // what is shown at first
    private readonly handlers: Handlers,
    window: Window | null,
  ) {
    this.vis = new Timeline(box, this.items as never, this.groups, optionsFor(whole, window ?? padded(home, box.clientWidth)));
    this.listenToClicks();
    this.resized.observe(box);
    this.vis.on("rangechange", () => this.refreshSoon());
    this.vis.on("rangechanged", () => {
      this.refreshSoon();
      handlers.onWindow(this.isHome() ? null : this.window());
    });
    // vis-timeline sets its first window when it has drawn, and takes that drawing as done at the first one after this. A
    // drag before that is undone: the axis says that it is busy.
    box.ariaBusy = "true";
    const complete = (): void => {
      this.vis.off("rangechanged", complete);
      this.vis.redraw();
      this.complete = true;
      box.ariaBusy = null;
      if (this.unseen) this.reveal(this.unseen);
    };
    this.vis.on("rangechanged", complete);
    this.vis.on("changed", () => {
      hideFromReaders(box);
      this.scrollToUnseen();
    });
  }

  // The browser's own clicks: vis-timeline takes a button held for a quarter of a second for none.
  private listenToClicks(): void {
    let pressed = { x: 0, y: 0 };
    this.box.addEventListener("pointerdown", ({ x, y }) => (pressed = { x, y }), true);
    this.box.addEventListener("click", (click) => {
      if (Math.hypot(click.x - pressed.x, click.y - pressed.y) > kSteady) return; // the end of a drag
      const { item } = this.vis.getEventProperties(click);
      const mark = item === null ? undefined : this.items.get(String(item))?.mark;
      if (mark) this.handlers.onPick(mark);
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.waiting);
    this.resized.disconnect();
    this.vis.destroy();
  }

  show(marks: Mark[], lanes: Lane[], open: string | null): void {
    this.marks = marks;
    this.open = open;
    if (lanes.map((lane) => lane.id).join("\n") !== this.lanes.map((lane) => lane.id).join("\n")) {
      this.items.clear();
      this.groups.clear();
      this.groups.add(lanes.map((lane, order) => ({ id: lane.id, content: textElement(lane.label) as never, order })));
    }
    this.lanes = lanes;
    this.refresh();
  }

  window(): Window {
    const { start, end } = this.vis.getWindow();
    return { from: start.getTime(), to: end.getTime() };
  }

  // Whether the view is that of the beginning, to the accuracy that a window is drawn with.
  private isHome(): boolean {
    const [fitted, now] = [padded(this.home, this.box.clientWidth), this.window()];
    const slack = (fitted.to - fitted.from) * 1e-3;
    return Math.abs(fitted.from - now.from) < slack && Math.abs(fitted.to - now.to) < slack;
  }

  // Null goes back to the beginning.
  setWindow(wanted: Window | null, animate: boolean): void {
    const window = wanted ?? padded(this.home, this.box.clientWidth);
    this.vis.setWindow(new Date(window.from), new Date(window.to), { animation: animate && !calm() });
  }

  zoom(by: number): void {
    if (by > 0) this.vis.zoomIn(by, { animation: !calm() });
    else this.vis.zoomOut(-by, { animation: !calm() });
  }

  pan(share: number): void {
    const { from, to } = this.window();
    const by = (to - from) * share;
    this.setWindow({ from: from + by, to: to + by }, true);
  }

  fit(): void {
    this.setWindow(padded(this.whole, this.box.clientWidth), true);
  }

  // Moves so that a mark can be seen, and no more than that.
  reveal(mark: Mark): void {
    this.unseen = mark;
    if (!this.complete) return;
    this.scrollToUnseen();
    const { from, to } = this.window();
    if (mark.shape.from >= from && mark.shape.from <= to) return;
    const half = (to - from) / 2;
    const middle = mark.shape.from + Math.min(half / 2, (mark.shape.to - mark.shape.from) / 2);
    this.setWindow({ from: middle - half, to: middle + half }, true);
  }

  // Brings a mark into view. A mark in a lane out of view is not drawn: then its lane comes first.
  private scrollToUnseen(): void {
    const { unseen, box } = this;
    const view = box.querySelector(".vis-center")?.getBoundingClientRect();
    const scroller = box.querySelector(".vis-left.vis-vertical-scroll");
    if (!unseen || !view || !scroller || !this.complete) return;
    const item = [...box.querySelectorAll<HTMLElement>(".vis-item.is-open")].find((drawn) => drawn.dataset["mark"] === unseen.id);
    const lane = box.querySelectorAll(".vis-labelset .vis-label")[this.lanes.findIndex(({ id }) => id === unseen.lane)];
    const target = (item ?? lane)?.getBoundingClientRect();
    if (item) this.unseen = null;
    if (!target || (target.top >= view.top && target.bottom <= view.bottom)) return;
    scroller.scrollTop += (target.top + target.bottom - view.top - view.bottom) / 2;
  }

  private refreshSoon(): void {
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.refresh();
    });
  }

  // Adds, changes and takes away only what differs from what is drawn.
  private refresh(): void {
    const window = this.window();
    const open = new Set(this.marks.filter((mark) => mark.of === this.open).map((mark) => mark.id));
    const width = this.box.querySelector<HTMLElement>(".vis-center")?.clientWidth || this.box.clientWidth;
    const choice = choose(this.marks, { ...window, width, rows: this.rows() }, open);
    const wanted = new Map(this.marks.filter((mark) => choice.shown.has(mark.id)).map((mark) => [mark.id, mark]));
    const gone = (this.items.getIds() as string[]).filter((id) => !wanted.has(id));
    const fresh: Item[] = [];
    for (const mark of wanted.values()) {
      const item = itemOf(mark, open.has(mark.id));
      const drawn = this.items.get(mark.id);
      if (!drawn || drawn.mark !== mark || drawn.className !== item.className) fresh.push(item);
    }
    if (gone.length > 0) this.items.remove(gone);
    if (fresh.length > 0) this.items.update(fresh as never);
    this.handlers.onChoice(choice);
  }

  private rows(): Map<string, number> {
    const all = Math.max(3, Math.floor((this.box.clientHeight - kAxisHeight) / kRowHeight));
    const claims = this.lanes.some(({ id }) => id === kClaimsLane) ? 1 : 0; // few: they take no room from the events
    const each = Math.max(kLeastRows, Math.floor((all - kLeastRows * claims) / Math.max(1, this.lanes.length - claims)));
    return new Map(this.lanes.map(({ id }) => [id, id === kClaimsLane ? kLeastRows : each]));
  }
}

// A window with room for the label of what is last in it, as far as a narrow page has room.
function padded({ from, to }: Window, width: number): Window {
  const length = to - from;
  const share = Math.min(kMostRoom, kLongestLabel / Math.max(width, 1));
  return { from: from - length * 0.04, to: to + (length * share) / (1 - share) };
}

function optionsFor(whole: Window, window: Window): TimelineOptions {
  const length = whole.to - whole.from;
  const labels = {
    minorLabels: (date: Date, scale: string) => minorLabel(new Date(date.valueOf()), scale),
    majorLabels: (date: Date, scale: string) => majorLabel(new Date(date.valueOf()), scale),
  };
  return {
    start: new Date(window.from),
    end: new Date(window.to),
    min: new Date(whole.from - length - 366 * kDay),
    max: new Date(whole.to + length + 366 * kDay),
    zoomMin: 4 * kDay,
    moment: ((date: Date) => moment.utc(date)) as never,
    format: labels as never,
    template: ((item: Item, content: HTMLElement) => labelOf(item.mark, content)) as never,
    height: "100%",
    orientation: { axis: "top", item: "top" },
    margin: { item: { horizontal: 10, vertical: 5 }, axis: 10 },
    stack: true,
    showCurrentTime: false,
    showTooltips: false,
    selectable: false,
    verticalScroll: true,
    zoomKey: "ctrlKey",
    horizontalScroll: false,
    groupOrder: "order",
    tooltip: { followMouse: false },
  };
}

function textElement(text: string): HTMLElement {
  const element = document.createElement("span");
  element.textContent = text;
  return element;
}

// The list beside the axis says the same in words: what is drawn is not read out.
function hideFromReaders(box: HTMLElement): void {
  box.querySelector(".vis-timeline")?.setAttribute("aria-hidden", "true");
}

function calm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
