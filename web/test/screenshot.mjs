// A picture of a page:  node screenshot.mjs PAGE.html PICTURE.png
import { pathToFileURL } from "node:url";
import { settled, Viewer } from "./browser/support.mjs";

const [file, picture] = process.argv.slice(2);
const viewer = await Viewer.start();
try {
  const page = await viewer.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(".axis-box .vis-item");
  await settled(page);
  await page.screenshot({ path: picture });
} finally {
  await viewer.stop();
}
