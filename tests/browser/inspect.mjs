// Opens pages in Chromium, and tells what axe-core says of them and how they fit.
// Reads {chromium, axe, pages: [{name, html}]} as JSON, writes a list of what was found of each page.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const { chromium: executablePath, axe: axePath, pages } = JSON.parse(readFileSync(0, "utf8"));
const axeSource = readFileSync(axePath, "utf8");

const browser = await chromium.launch({ executablePath, args: FLAGS });
const context = await browser.newContext({ viewport: { width: 1024, height: 800 } });
const page = await context.newPage();
const results = [];
for (const { name, html } of pages) {
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.emulateMedia({ colorScheme: "light", media: "screen" });
  await page.setContent(html);
  await page.evaluate(axeSource);
  const light = await judged();
  await page.emulateMedia({ colorScheme: "dark" });
  await open();
  const dark = await judged();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  results.push({ name, light, dark, width: wide });
}
await browser.close();
process.stdout.write(JSON.stringify(results));

async function judged() {
  const found = await page.evaluate((tags) => axe.run({ runOnly: tags, resultTypes: ["violations"] }), TAGS);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

async function open() {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
}
