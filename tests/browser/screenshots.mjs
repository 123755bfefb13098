// Takes pictures of pages in Chromium.
// Reads {chromium, shots: [{html, width, height, dark, file}]} as JSON, writes a list of the files.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const { chromium: executablePath, shots } = JSON.parse(readFileSync(0, "utf8"));

const browser = await chromium.launch({ executablePath, args: FLAGS });
for (const { html, width, height, dark, file } of shots) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
  await page.setContent(html);
  await page.screenshot({ path: file });
  await page.close();
}
await browser.close();
process.stdout.write(JSON.stringify(shots.map(({ file }) => file)));
