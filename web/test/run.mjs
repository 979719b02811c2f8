// Runs the tests of test/unit or test/browser by Node's own runner:  node run.mjs unit|browser
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const kind = process.argv[2];
if (kind !== "unit" && kind !== "browser") throw new Error("usage: node run.mjs unit|browser");

const names = (await readdir(join(here, kind))).filter((name) => /\.test\.(ts|mjs)$/.test(name)).sort();
if (names.length === 0) throw new Error(`no tests in ${kind}`);

// TypeScript is bundled first; the bundles stand inside of this folder, where packages are found.
const folder = await mkdtemp(join(here, ".tests-"));
try {
  if (kind === "unit") {
    await build({
      entryPoints: names.map((name) => join(here, kind, name)),
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node18",
      sourcemap: "inline",
      logLevel: "warning",
    });
  }
  const files = kind === "unit" ? (await readdir(folder)).sort().map((name) => join(folder, name)) : names.map((name) => join(here, kind, name));
  const run = spawnSync(process.execPath, ["--test", "--enable-source-maps", ...files], { stdio: "inherit" });
  process.exitCode = run.status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
