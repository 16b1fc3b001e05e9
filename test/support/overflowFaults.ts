import type { Frame, Page } from "playwright-core";

/**
 * Texts of a page or frame that a person cannot read in full at its present size: cut off by a box, sticking out of their own box, or
 * beyond the edge of a page that does not scroll there. A box that scrolls shows its text. Empty when all is well.
 */
export function overflowFaults(frame: Page | Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const faults = new Set<string>();
    const report = (what: string, element: Element, text: string) => faults.add(`${what}: ${element.localName}.${element.classList[0] ?? ""} "${text.trim().slice(0, 60)}"`);
    const isSpokenOnly = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect();
        if (width <= 1 && height <= 1 && getComputedStyle(at).position === "absolute") return true;
      }
      return false;
    };

    const checkText = (node: Text) => {
      const element = node.parentElement!;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0 || isSpokenOnly(element)) return;
      let isBlockFound = false;
      let scrollsX = false;
      let scrollsY = false;
      for (let box: Element | null = element; box !== null && box !== document.documentElement; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === "inline" || style.display === "contents" || (box instanceof SVGElement && !(box instanceof SVGSVGElement))) continue;
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const beyondX = Math.max(left - text.left, text.right - right);
        const beyondY = Math.max(top - text.top, text.bottom - bottom);
        if (!scrollsX && !scrollsY) {
          if (!isBlockFound && beyondX > 1.5) report("sticks out of its box", box, node.data);
          if (["hidden", "clip"].includes(style.overflowX) && beyondX > 1.5) report("cut off at the side", box, node.data);
          // Letters may reach over the edge of a tight line by a little; nothing of them is lost.
          if (["hidden", "clip"].includes(style.overflowY) && beyondY > 3) report("cut off below", box, node.data);
        }
        isBlockFound = true;
        scrollsX ||= ["auto", "scroll"].includes(style.overflowX) && box.scrollWidth > box.clientWidth;
        scrollsY ||= ["auto", "scroll"].includes(style.overflowY) && box.scrollHeight > box.clientHeight;
        // What stands fixed does not move with the boxes around it.
        if (style.position === "fixed") break;
        // A chart comes into sight as its sheet is scrolled, which no box around it tells.
        if (box.localName === "figure") return;
      }
      if (!scrollsX && (text.left < -1.5 || text.right > document.documentElement.clientWidth + 1.5)) report("beyond the edge of the page", element, node.data);
    };

    const pen = document.createElement("canvas").getContext("2d")!;
    const checkHint = (field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) => {
      const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? "") : field.value === "" ? field.placeholder : "";
      const style = getComputedStyle(field);
      pen.font = style.font;
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      if (!(field instanceof HTMLTextAreaElement) && pen.measureText(text).width > room + 1) report("longer than its field", field, text);
    };

    const page = document.scrollingElement!;
    if (page.scrollWidth > page.clientWidth + 1) faults.add(`the page is ${page.scrollWidth} px wide in ${page.clientWidth} px`);
    for (const element of document.body.querySelectorAll("*")) {
      if (["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName) || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) checkHint(element);
      // The choices of a closed list stand nowhere.
      else if (element.closest("select") === null) {
        for (const node of element.childNodes) if (node instanceof Text && node.data.trim() !== "") checkText(node);
      }
    }
    return [...faults];
  });
}
