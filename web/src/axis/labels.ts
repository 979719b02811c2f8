// The words along the axis. vis-timeline asks for them by scale; years BC are counted as historians do.
import { yearLabel } from "../dates";

const kMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function two(n: number): string {
  return String(n).padStart(2, "0");
}

// The small label at a tick.
export function minorLabel(date: Date, scale: string): string {
  const year = date.getUTCFullYear();
  switch (scale) {
    case "year":
      return yearLabel(year);
    case "month":
      return kMonths[date.getUTCMonth()]!;
    case "week":
    case "weekday":
    case "day":
      return String(date.getUTCDate());
    default:
      return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  }
}

// What the ticks of a scale are within: of days their month, of months their year.
export function majorLabel(date: Date, scale: string): string {
  const year = yearLabel(date.getUTCFullYear());
  const month = kMonths[date.getUTCMonth()]!;
  switch (scale) {
    case "year":
      return "";
    case "month":
      return year;
    case "week":
    case "weekday":
    case "day":
      return `${month} ${year}`;
    default:
      return `${date.getUTCDate()} ${month} ${year}`;
  }
}
