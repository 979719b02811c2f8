// All of the time at a glance, with the part that the axis shows. Dragging moves that part; the axis has keys for it.
import { useMemo, useRef } from "preact/hooks";
import type { Window } from "../axis/axis";
import { density } from "../axis/choose";
import type { Mark } from "../axis/marks";

const kBins = 160;
const kHeight = 28;

interface Props {
  marks: readonly Mark[];
  whole: Window;
  window: Window | null;
  setWindow: (window: Window) => void;
}

export function Overview({ marks, whole, window, setWindow }: Props) {
  const dragging = useRef<number | null>(null); // where in the window it was taken, as a share
  const path = useMemo(() => {
    const once = [...new Map(marks.map((mark) => [mark.event, mark.shape])).values()];
    return pathOf(density(once, whole.from, whole.to, kBins));
  }, [marks, whole]);
  const share = (ms: number): number => Math.min(1, Math.max(0, (ms - whole.from) / (whole.to - whole.from)));
  const timeAt = (pointer: PointerEvent): number => {
    const box = (pointer.currentTarget as HTMLElement).getBoundingClientRect();
    return whole.from + ((pointer.clientX - box.left) / box.width) * (whole.to - whole.from);
  };
  const drag = (pointer: PointerEvent): void => {
    if (dragging.current === null || !window) return;
    const from = timeAt(pointer) - dragging.current * (window.to - window.from);
    setWindow({ from, to: from + window.to - window.from });
  };
  const left = window ? share(window.from) : 0;
  const right = window ? share(window.to) : 1;
  return (
    <div
      class="overview"
      aria-hidden="true"
      onPointerDown={(pointer) => {
        if (!window) return;
        const at = (timeAt(pointer) - window.from) / (window.to - window.from);
        dragging.current = at >= 0 && at <= 1 ? at : 0.5;
        (pointer.currentTarget as HTMLElement).setPointerCapture(pointer.pointerId);
        drag(pointer);
      }}
      onPointerMove={drag}
      onPointerUp={() => (dragging.current = null)}
      onPointerCancel={() => (dragging.current = null)}
    >
      <svg viewBox={`0 0 ${kBins} ${kHeight}`} preserveAspectRatio="none">
        <path d={path} />
      </svg>
      <div class="overview-window" style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }} />
    </div>
  );
}

// A bar a bin; the root keeps a lone event visible beside a crowded month.
function pathOf(counts: readonly number[]): string {
  const most = Math.sqrt(Math.max(...counts, 1));
  return counts
    .map((count, bin) => {
      const height = (Math.sqrt(count) / most) * (kHeight - 2);
      return count > 0 ? `M${bin} ${kHeight}v${-height.toFixed(2)}h0.8v${height.toFixed(2)}z` : "";
    })
    .join("");
}
