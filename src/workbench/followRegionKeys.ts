const CONTROLS = 'button:not([disabled], [tabindex="-1"]), input:not([hidden], [disabled], [tabindex="-1"]), select:not([disabled]), a[href], [tabindex="0"]:not([data-tabster-dummy])';

/** The element of the grid that takes the keys. It comes with the grid, after the page. */
const GRID_EDITOR = '[contenteditable="true"][id^="__editor"]';

/**
 * F6 goes on to the next of the page's parts, Shift+F6 to the one before, as in Excel: in the grid, Tab moves between cells and leads nowhere else.
 * @param parts the parts in the order of the page; one of them may hold the frame of the pane
 * @returns ends it
 */
export function followRegionKeys(page: Window, parts: () => readonly HTMLElement[]): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const shown = parts().filter((part) => page.getComputedStyle(part).display !== "none");
    const pressedIn = event.currentTarget as Window;
    // The pressed key tells the frame. WebKit's page goes on naming its own last element as the active one while the focus is in a frame.
    const focused = pressedIn === page ? page.document.activeElement : pressedIn.frameElement;
    const at = shown.findIndex((part) => part.contains(focused));
    const next = at < 0 ? 0 : (at + (event.shiftKey ? shown.length - 1 : 1)) % shown.length;
    enter(shown[next]);
  };
  // The pane's page is loaded anew for every workbook, and keys that are pressed in it stay in it.
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener("keydown", onKey, true);
  };
  page.addEventListener("keydown", onKey, true);
  page.document.addEventListener("load", onLoad, true);
  return () => {
    page.removeEventListener("keydown", onKey, true);
    page.document.removeEventListener("load", onLoad, true);
  };
}

function enter(part: HTMLElement): void {
  const frame = part.querySelector("iframe");
  const control = part.querySelector<HTMLElement>(GRID_EDITOR) ?? (frame?.contentDocument ?? part).querySelector<HTMLElement>(CONTROLS);
  frame?.contentWindow?.focus();
  control?.focus();
}
