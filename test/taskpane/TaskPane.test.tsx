/** @jest-environment ./test/taskpane/support/paneEnvironment.js */
import { screen } from "@testing-library/react";
import { openWorkbook } from "../support/openWorkbook";
import { openPane } from "./support/openPane";

describe("the pane", () => {
  it.each([
    ["en", "Service Review", "Data"],
    ["fr", "Revue de service", "Données"],
    ["es", "Revisión de servicio", "Datos"],
    ["ja", "サービスレビュー", "データ"],
    ["ru", "Обзор качества услуг", "Данные"],
  ] as const)("opens with the product's name as its heading and on the data: %s", async (language, name, tab) => {
    openWorkbook();
    openPane(language);
    expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe(name);
    expect(screen.getByRole("tab", { name: tab, selected: true })).toBeTruthy();
  });
});
