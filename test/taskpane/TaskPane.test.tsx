/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { TaskPane } from "../../src/taskpane/TaskPane";

describe("the pane", () => {
  it.each([
    ["en", "Service Review"],
    ["fr", "Revue de service"],
    ["es", "Revisión de servicio"],
    ["ja", "サービスレビュー"],
    ["ru", "Обзор качества услуг"],
  ] as const)("opens with the product's name as its heading: %s", (language, name) => {
    render(<TaskPane language={language} dark={false} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(name);
  });
});
