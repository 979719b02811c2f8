// The state of the page, kept in step with the address behind #.
import { useCallback, useEffect, useState } from "preact/hooks";
import { fromHash, toHash, type State } from "../state";

export type Update = (patch: Partial<State>) => void;

// Opening an event or a claim is a step back and forth in the browser; other changes replace the address.
export function useStore(): [State, Update] {
  const [state, setState] = useState(() => fromHash(location.hash));
  useEffect(() => {
    const follow = (): void => setState(fromHash(location.hash));
    window.addEventListener("hashchange", follow);
    window.addEventListener("popstate", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
      window.removeEventListener("popstate", follow);
    };
  }, []);
  const update = useCallback<Update>((patch) => {
    setState((before) => {
      const after = { ...before, ...patch };
      const address = location.pathname + location.search + toHash(after);
      if (after.event !== before.event || after.claim !== before.claim) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
      return after;
    });
  }, []);
  return [state, update];
}
