/** Where VS Code's editor draws a text. */

/** @typedef {import("playwright-core").Page} Page */

const DRAWN_MS = 15_000;

/**
 * Where a text is drawn, whatever spans the colouring cut it into.
 * @param {Page} page
 * @param {string} text
 * @returns {Promise<{x: number, y: number, width: number, height: number}>}
 */
export async function boxOf(page, text) {
  const found = await page.waitForFunction(rectangleOfText, text, { timeout: DRAWN_MS });
  return /** @type {{x: number, y: number, width: number, height: number}} */ (await found.jsonValue());
}

/**
 * Runs in the page.
 * @param {string} wanted
 */
function rectangleOfText(wanted) {
  for (const line of document.querySelectorAll('.editor-group-container.active .view-lines .view-line')) {
    // Monaco draws every space as one that does not break.
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (at >= before && at < before + length) range.setStart(node, at - before);
      if (at + wanted.length > before && at + wanted.length <= before + length)
        range.setEnd(node, at + wanted.length - before);
      before += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return undefined;
}
