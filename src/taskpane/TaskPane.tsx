import { FluentProvider, teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../messages";
import { type Appearance, useAppearance } from "./appearance";
import { PaneProvider } from "./pane";
import { Shell } from "./shell";

const THEMES: Readonly<Record<Appearance, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

export interface TaskPaneProps {
  readonly language: Language;
  /** Writing direction of the page. Default: left to right. */
  readonly direction?: "ltr" | "rtl";
}

/** The whole pane beside the sheet. */
export function TaskPane({ language, direction = "ltr" }: TaskPaneProps) {
  const appearance = useAppearance();
  return (
    <FluentProvider theme={THEMES[appearance]} dir={direction}>
      <PaneProvider language={language}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}
