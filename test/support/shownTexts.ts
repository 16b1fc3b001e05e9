import type { Frame, Page } from "playwright-core";

/** A text that a person sees or that a screen reader says, and where it stands. */
export interface ShownText {
  readonly text: string;
  /** e.g. `button.fui-Button` or `input[placeholder]`. */
  readonly where: string;
}

/** Every text of a page or frame as it stands now: what is visible, and names, hints and descriptions that are only spoken. */
export function shownTexts(frame: Page | Frame): Promise<ShownText[]> {
  return frame.evaluate(() => {
    const spoken = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "title", "alt"];
    const nameOf = (element: Element) => `${element.localName}${[...element.classList].slice(0, 1).map((name) => `.${name}`).join("")}`;
    const texts: { text: string; where: string }[] = [];
    for (const element of document.body.querySelectorAll("*")) {
      if (["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName) || !element.checkVisibility({ visibilityProperty: true })) continue;
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.replace(/\s+/g, " ").trim() : "";
        if (text !== "") texts.push({ text, where: nameOf(element) });
      }
      for (const attribute of spoken) {
        const text = element.getAttribute(attribute)?.trim() ?? "";
        if (text !== "") texts.push({ text, where: `${nameOf(element)}[${attribute}]` });
      }
    }
    texts.push({ text: document.title, where: "title" });
    return texts;
  });
}

/** Texts that no person wrote: an unfilled place, a value that could not be shown, the name of a message instead of its words. */
export function unwrittenTexts(texts: readonly ShownText[]): string[] {
  const signs = [/\bundefined\b/, /\bnull\b/, /\bNaN\b/, /\[object /, /\{\w*\}/, /\$\{/, /=>/, /^[a-z]+[A-Z]\w*$/, /^[a-z]\w*(\.[a-z]\w*)+$/];
  return texts.filter(({ text }) => text === "" || signs.some((sign) => sign.test(text))).map(asLine);
}

/** Words that are the same in every language: standard abbreviations, products, the names of functions and of time zones. */
const EVERYWHERE = [/\b[A-Z][A-Z0-9_]+\b/g, /\b(Excel|Office|Microsoft|Service Review|ServiceNow|Jira|Zendesk|Freshdesk)\b/g, /\b[A-Z]\w+\/[A-Z]\w+(_\w+)*\b/g, /\.\w{3,4}\b/g];

/**
 * Texts that are still English in a language written in other letters (Japanese, Russian): two Latin words in a row, or a text of Latin letters alone.
 * @param data texts that come from the workbook, such as statuses and names; they are nobody's to translate
 */
export function englishTexts(texts: readonly ShownText[], data: readonly string[]): string[] {
  const longestFirst = [...data].sort((first, second) => second.length - first.length);
  return texts.filter(({ text }) => {
    const ours = [...longestFirst, ...EVERYWHERE].reduce<string>((rest, known) => rest.replaceAll(known, " "), text);
    return /[a-z]{2,} +[a-z]{2,}/i.test(ours) || (/[a-z]{3,}/i.test(ours) && !/[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff]/.test(ours));
  }).map(asLine);
}

function asLine({ text, where }: ShownText): string {
  return `${where}: ${text}`;
}
