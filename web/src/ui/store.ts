// The state of the page, kept in step with the address behind #.
import { useCallback, useEffect, useState } from "preact/hooks";
import { fromHash, toHash, type State } from "../state";

export type Update = (patch: Partial<State>) => void;

export interface Store {
  state: State;
  update: Update;
  visits: number; // how often the state came from the address since the page was opened
}

// Opening an event or a claim is a step back and forth in the browser; other changes replace the address.
export function useStore(): Store {
  const [state, setState] = useState(() => fromHash(location.hash));
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    const follow = (): void => {
      setState(fromHash(location.hash));
      setVisits((count) => count + 1);
    };
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
  return { state, update, visits };
}
