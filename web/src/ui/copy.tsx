import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

// Puts text on the clipboard, and says so.
export function CopyButton({ text, children }: { text: () => string; children: ComponentChildren }) {
  const [result, setResult] = useState("");
  const copy = (): void => {
    void toClipboard(text()).then((done) => {
      setResult(done ? "Copied" : "The browser does not allow copying");
      setTimeout(() => setResult(""), 2000);
    });
  };
  return (
    <button type="button" class="link" onClick={copy}>
      <span aria-live="polite">{result || children}</span>
    </button>
  );
}

async function toClipboard(text: string): Promise<boolean> {
  if (!navigator.clipboard) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
