// What the browser tests share: a Chromium, and pages of the viewer.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
export const kWeb = join(here, "../..");

export const kDesktop = { width: 1360, height: 850 };
export const kPhone = { width: 390, height: 844, hasTouch: true, isMobile: true };

// The page as `dateline export --to html` makes it of a timeline and verdicts.
export async function pageText(timeline, verdicts = []) {
  const template = await readFile(join(kWeb, "dist/viewer.html"), "utf8");
  const json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");
  const [before, between, ...rest] = template.split(/@timeline@|@claims@/);
  return before + json(timeline) + between + json(verdicts) + rest.join("");
}

export class Viewer {
  static async start() {
    const viewer = new Viewer();
    viewer.folder = await mkdtemp(join(tmpdir(), "viewer-"));
    viewer.browser = await puppeteer.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
    });
    return viewer;
  }

  async stop() {
    await this.browser.close();
    await rm(this.folder, { recursive: true });
  }

  // Opens a timeline as a file. `troubles` collects what went wrong in the page, and every request that it makes.
  async open(timeline, { verdicts = [], hash = "", viewport = kDesktop, scheme = "light", before = () => {} } = {}) {
    const file = join(this.folder, `${Math.random().toString(36).slice(2)}.html`);
    await writeFile(file, await pageText(timeline, verdicts));
    const page = await this.browser.newPage();
    const troubles = [];
    page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
    page.on("console", (message) => {
      if (["error", "warn"].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
    });
    const address = pathToFileURL(file).href;
    const note = (request) => {
      const blocked = request.failure()?.errorText.includes("csp");
      if (request.url().split("#")[0] !== address && !request.url().startsWith("data:") && !blocked) troubles.push(`request: ${request.url()}`);
    };
    page.on("requestfinished", note);
    page.on("requestfailed", note);
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await before(page);
    await page.goto(address + hash);
    await page.waitForSelector(".axis-box:not([aria-busy]) .vis-item, .empty");
    await settled(page);
    return { page, troubles, address };
  }
}

// Two frames: what an act changed is drawn.
export function settled(page) {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

// An element has been in one place for so many frames: what moved it has ended.
const kFramesAtRest = 10;

export function atRest(handle) {
  return handle.evaluate(
    (element, frames) =>
      new Promise((done) => {
        let [place, count] = ["", 0];
        const look = () => {
          const { x, y } = element.getBoundingClientRect();
          count = place === `${x},${y}` ? count + 1 : 0;
          place = `${x},${y}`;
          if (count === frames) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
    kFramesAtRest,
  );
}

// Presses, moves to the left over several frames, as a hand does, and lets go.
export async function drag(page, { x, y }, by) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let part = 1; part <= 4; ++part) {
    await page.mouse.move(x - (by * part) / 4, y);
    await settled(page);
  }
  await page.mouse.up();
  await settled(page);
}

export function texts(page, selector) {
  return page.$$eval(selector, (elements) => elements.map((element) => element.textContent.trim()));
}
