// Builds dist/viewer.html: one file with its script and style inside, into which `dateline export --to html` puts a
// timeline (at @timeline@) and verdicts (at @claims@).
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return result.outputFiles[0].text;
}

function hash(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

// In strings and patterns, the only places of "<!--" in a script, \x3C is the same letter; in HTML it opens no comment.
const script = (await bundle("src/main.tsx")).replaceAll("<!--", "\\x3C!--");
const style = await bundle("src/style/main.css");
for (const [name, text] of [["script", script], ["style", style]]) {
  if (new RegExp(`</${name}|\\r`, "i").test(text)) throw new Error(`the ${name} would end its own element, or hash otherwise in a browser`);
}

const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const template = await readFile(join(here, "src/template.html"), "utf8");
const parts = { csp: policy, style, script };
const page = template.replace(/@(csp|style|script)@/g, (_, name) => parts[name]);
await mkdir(join(here, "dist"), { recursive: true });
await writeFile(join(here, "dist/viewer.html"), page);
