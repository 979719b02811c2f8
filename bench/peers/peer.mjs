// node peer.mjs NAME FILE SECONDS: see the protocol in peers.py.
import { readFileSync } from "node:fs";

async function taggerOf(name) {
  if (name === "chrono") {
    const chrono = await import("chrono-node");
    return (text, published) => chrono.parse(text, published).length;
  }
  const { default: recognizers } = await import("@microsoft/recognizers-text-date-time");
  return (text, published) => recognizers.recognizeDateTime(text, "en-us", undefined, published).length;
}

const [name, file, seconds] = process.argv.slice(2);
const tag = await taggerOf(name);
const lines = readFileSync(file, "utf8")
  .split("\n")
  .filter((line) => line.length > 0)
  .map((line) => ({ published: new Date(`${line.slice(0, 10)}T12:00:00Z`), text: line.slice(11) }));
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
for (const { text, published } of lines.slice(0, Math.max(1, Math.floor(lines.length / 5)))) tag(text, published);
const size = lines.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
let [bytes, found, passes, spent] = [0, 0, 0, 0];
for (const begin = cpuSeconds(); spent < Number(seconds); spent = cpuSeconds() - begin) {
  for (const { text, published } of lines) found += tag(text, published);
  bytes += size;
  ++passes;
}
console.log(JSON.stringify({ bytes, seconds: spent, found: passes === 0 ? 0 : found / passes }));
