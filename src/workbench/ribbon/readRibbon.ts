/** A button of the add-in's ribbon tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** Address of the icon beside this page. */
  readonly icon: string;
  /** Opens the pane, or runs the function command of this name. */
  readonly action: { readonly kind: "pane" } | { readonly kind: "command"; readonly functionName: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

const ICON_PIXELS = 32;

/** The ribbon tab that the add-in's manifest describes, in a language of the user interface ("fr", "fr-FR"). */
export function readRibbon(manifest: string, language: string): RibbonTab {
  const xml = new DOMParser().parseFromString(manifest, "text/xml");
  const tab = xml.getElementsByTagName("CustomTab")[0];
  const text = (owner: Element | undefined, name: string) => resource(xml, child(owner, name)?.getAttribute("resid") ?? "", language);
  const groups = [...tab.getElementsByTagName("Group")].map((group) => ({
    label: text(group, "Label"),
    buttons: [...group.getElementsByTagName("Control")].map((control): RibbonButton => {
      const action = child(control, "Action");
      const functionName = child(action, "FunctionName")?.textContent;
      return {
        id: control.getAttribute("id") ?? "",
        label: text(control, "Label"),
        tooltip: text(child(control, "Supertip"), "Description"),
        icon: besideThisPage(resource(xml, iconId(control), language)),
        action: functionName ? { kind: "command", functionName } : { kind: "pane" },
      };
    }),
  }));
  return { label: text(tab, "Label"), groups };
}

function child(owner: Element | undefined, name: string): Element | undefined {
  return owner && [...owner.children].find((element) => element.localName === name);
}

function iconId(control: Element): string {
  const images = [...(child(control, "Icon")?.children ?? [])];
  return (images.find((image) => image.getAttribute("size") === String(ICON_PIXELS)) ?? images[0])?.getAttribute("resid") ?? "";
}

/** The value of a resource: its override for the language, else its default. */
function resource(xml: Document, id: string, language: string): string {
  const found = [...xml.getElementsByTagName("*")].find((element) => element.getAttribute("id") === id && element.hasAttribute("DefaultValue"));
  const override = [...(found?.children ?? [])].find((element) => element.getAttribute("Locale")?.slice(0, 2) === language.slice(0, 2));
  return override?.getAttribute("Value") ?? found?.getAttribute("DefaultValue") ?? "";
}

function besideThisPage(address: string): string {
  return address.replace(/^https?:\/\/[^/]+\//, "");
}
