// The keyboard: every act of the mouse has a key. Keys typed into a field are the field's own.
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { TimelineEvent } from "../model";
import { fromHash, type State } from "../state";
import type { Update } from "./store";

interface Keys {
  state: State;
  update: Update;
  shown: readonly TimelineEvent[];
  help: RefObject<HTMLDialogElement>;
  openFilters: () => void;
}

export type Move = (by: number) => void;

export const kAxisKey = "dateline-axis-key";

// Gives what opens the next event (1) or the one before (-1).
export function useKeys({ state, update, shown, help, openFilters }: Keys): Move {
  const move: Move = (by) => {
    if (shown.length === 0) return;
    const open = fromHash(location.hash).event; // that of the last key, drawn or not yet
    const at = shown.findIndex((event) => event.id === open);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, at + by));
    update({ event: shown[next]!.id, claim: null });
  };
  useEffect(() => {
    const onKey = (key: KeyboardEvent): void => {
      const target = key.target as HTMLElement;
      if (key.ctrlKey || key.metaKey || key.altKey || help.current?.open) return;
      if (key.key === "Escape") return escape(target, state, update);
      if (target.closest("input, select, textarea")) return;
      const acts: Record<string, () => void> = {
        "/": () => document.getElementById("search")?.focus(),
        j: () => move(1),
        n: () => move(1),
        k: () => move(-1),
        p: () => move(-1),
        f: openFilters,
        "?": () => help.current?.showModal(),
      };
      const act = acts[key.key];
      if (act) {
        key.preventDefault();
        act();
      } else if (["+", "=", "-", "0"].includes(key.key)) {
        key.preventDefault();
        window.dispatchEvent(new CustomEvent(kAxisKey, { detail: key.key }));
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  return move;
}

// Leaves the field, else closes what is open.
function escape(target: HTMLElement, state: State, update: Update): void {
  if (target.matches("input, select")) target.blur();
  else if (state.event !== null || state.claim !== null) {
    const id = state.event;
    update({ event: null, claim: null });
    if (id !== null) document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)?.focus();
  }
}
