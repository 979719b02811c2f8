// Headless Chromium, with a server on loopback for the pages, and nothing else within reach.
import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import puppeteer from "puppeteer-core";
import { PROJECT } from "./samples.mjs";

const TYPES = {
  ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json",
  ".png": "image/png", ".gif": "image/gif", ".txt": "text/plain", ".md": "text/plain",
};
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update"];
const SCREENSHOTS = join(PROJECT, "build/screenshots");

// `files`: path on the server → content, or a folder of this machine for a path that ends in "/".
export async function openBrowser(files) {
  const contentOf = (path) => {
    if (path in files) return files[path];
    const folder = Object.keys(files).find((key) => key.endsWith("/") && path.startsWith(key));
    const file = folder && join(files[folder], path.slice(folder.length));
    return file && existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const content = contentOf(path);
    response.writeHead(content === null ? 404 : 200, { "content-type": `${TYPES[extname(path)] ?? "text/html"}; charset=utf-8` });
    response.end(content ?? "not found");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS, timeout: 60000, protocolTimeout: 60000 });

  // What leaves the machine is refused. `trouble` collects what the page complains of.
  async function open(path, { viewport = { width: 1200, height: 800 } } = {}) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    const trouble = [];
    await page.setRequestInterception(true);
    page.on("request", (request) => (/^(data|blob):/.test(request.url()) || request.url().startsWith(origin) ? request.continue() : request.abort()));
    page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
    page.on("console", (message) => {
      const refused = /favicon|ERR_FAILED/.test(message.text() + message.location()?.url);
      if (["error", "warn"].includes(message.type()) && !refused) trouble.push(`${message.type()}: ${message.text()}`);
    });
    await page.goto(origin + path, { waitUntil: "load" });
    return { page, trouble };
  }

  async function screenshot(page, name) {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  async function close() {
    await browser.close();
    server.close();
  }
  return { origin, open, screenshot, close };
}

// Midnight in milliseconds, of a day with a year of any size; Chromium runs in UTC here.
export const utc = (day) => Date.parse(`${day.replace(/^-(\d{4})-/, "-00$1-")}T00:00:00Z`);
export const DAY = 86400000;
