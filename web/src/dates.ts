// Days as milliseconds, and how a date lies on the axis.
import type { DateSpan } from "./model";

export const kDay = 86_400_000;
const kYear = 365.2425 * kDay;

const kLengths: Record<string, number> = {
  time: kDay,
  day: kDay,
  weekend: 2 * kDay,
  week: 7 * kDay,
  month: kYear / 12,
  season: kYear / 4,
  quarter: kYear / 4,
  half: kYear / 2,
  year: kYear,
  decade: 10 * kYear,
  century: 100 * kYear,
  millennium: 1000 * kYear,
};

// Midnight UTC of a day as the timeline writes it (astronomical years, four digits or more); null for anything else.
export function dayToMs(day: string): number | null {
  const parts = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day);
  if (!parts) return null;
  const [year, month, dayOfMonth] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return null;
  return date.getTime();
}

export function msToDay(ms: number): string {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${year < 0 ? "-" : ""}${digits}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

// First and last day of a day, a month or a year as a reader types it: "2014-06-18", "2014-06", "2014", "44 BC".
export function typedDays(text: string): { from: number; to: number } | null {
  const era = /^(\d{1,6})\s*(bc|bce|ad|ce)$/i.exec(text.trim());
  if (era) {
    const bc = era[2]!.toLowerCase().startsWith("b");
    return yearDays(bc ? 1 - Number(era[1]) : Number(era[1]));
  }
  const parts = /^(-?\d{1,6})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim());
  if (!parts) return null;
  const year = Number(parts[1]);
  if (parts[2] === undefined) return yearDays(year);
  const month = Number(parts[2]);
  if (month < 1 || month > 12) return null;
  if (parts[3] === undefined) return { from: utc(year, month - 1, 1), to: utc(year, month, 1) - kDay };
  const from = utc(year, month - 1, Number(parts[3]));
  return new Date(from).getUTCMonth() === month - 1 ? { from, to: from } : null;
}

function yearDays(year: number): { from: number; to: number } {
  return { from: utc(year, 0, 1), to: utc(year, 11, 31) };
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

// What is drawn for a date. A point is a day; a span is a stretch within which it happened ("1979") or which it lasted
// ("2003–2011"). fadeFrom and fadeTo are the parts of the span, 0 to 1, over which an unsure end fades in and out.
export interface Shape {
  kind: "point" | "within" | "lasting";
  from: number;
  to: number; // end of the last day
  fadeFrom: number;
  fadeTo: number;
  openFrom: boolean;
  openTo: boolean;
}

// How far an open end is drawn, given the length of the whole timeline in milliseconds.
const kOpenShare = 0.08;
const kApproximateFade = 0.4;

export function shapeOf(date: DateSpan, wholeLength: number): Shape {
  const start = date.start === null ? null : dayToMs(date.start);
  const last = date.end === null ? null : dayToMs(date.end);
  const grain = kLengths[date.granularity] ?? kDay;
  const reach = Math.max(wholeLength * kOpenShare, grain);
  const from = start ?? (last ?? 0) - reach;
  const to = last === null ? from + reach : last + kDay;
  const length = to - from;
  const openFrom = start === null;
  const openTo = last === null;
  if (!openFrom && !openTo && !date.range && length <= kDay) {
    return { kind: "point", from, to, fadeFrom: 0, fadeTo: 0, openFrom, openTo };
  }
  const ends = date.range && grain > kDay ? Math.min(grain / length, 0.5) : 0;
  const unsure = date.approximate ? kApproximateFade : ends;
  return {
    kind: date.range || openFrom || openTo ? "lasting" : "within",
    from,
    to,
    fadeFrom: openFrom ? 1 : openTo ? 0 : unsure,
    fadeTo: openTo ? 1 : openFrom ? 0 : unsure,
    openFrom,
    openTo,
  };
}

// First day and end of the last one over many dates; null when none has an end that is known.
export function extentOf(dates: readonly DateSpan[]): { from: number; to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (const date of dates) {
    for (const day of [date.start, date.end]) {
      const ms = day === null ? null : dayToMs(day);
      if (ms === null) continue;
      from = Math.min(from, ms);
      to = Math.max(to, ms + kDay);
    }
  }
  return from < to ? { from, to } : null;
}

// The year a date begins in (ends in, when its start is open), as a heading: "1979", "44 BC".
export function yearHeading(date: DateSpan): string {
  const day = date.start ?? date.end;
  const ms = day === null ? null : dayToMs(day);
  return ms === null ? "No date" : yearLabel(new Date(ms).getUTCFullYear());
}

export function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

const kMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

// "18 June 2014" of a day as the timeline writes it.
export function readableDay(day: string): string {
  const ms = dayToMs(day);
  if (ms === null) return day;
  const date = new Date(ms);
  return `${date.getUTCDate()} ${kMonths[date.getUTCMonth()]} ${yearLabel(date.getUTCFullYear())}`;
}
