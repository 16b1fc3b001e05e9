/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readRibbon } from "../../../src/workbench/ribbon/readRibbon";

const MANIFEST = readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon is the manifest's", () => {
  it("has the tab, the groups and the buttons of manifest.xml, with their icons beside the page", () => {
    const tab = readRibbon(MANIFEST, "en-US");
    expect(tab.label).toBe("Service Review");
    expect(tab.groups[0].label).toBe("Review");
    expect(tab.groups[0].buttons[0]).toEqual({ id: "ServiceReview.OpenPane", label: "Open review", tooltip: expect.stringContaining("Prepare a service review"), icon: "assets/icon-32.png", action: { kind: "pane" } });
  });

  it.each([["fr", "Revue de service"], ["es", "Revisión de servicio"], ["ja", "サービスレビュー"], ["ru", "Обзор качества услуг"]])("speaks %s", (language, label) => {
    expect(readRibbon(MANIFEST, language).label).toBe(label);
  });

  it("tells a button that runs a function from one that opens the pane", () => {
    const manifest = MANIFEST.replace(/<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/, '<Action xsi:type="ExecuteFunction"><FunctionName>writeReview</FunctionName></Action>');
    expect(readRibbon(manifest, "en").groups[0].buttons[0].action).toEqual({ kind: "command", functionName: "writeReview" });
  });
});
