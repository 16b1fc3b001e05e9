import { FluentProvider, type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Messages } from "../messages";
import { type Appearance, contrastTheme, useAppearance } from "./appearance";
import { PaneProvider } from "./pane";
import { Shell } from "./shell";

const THEMES: Readonly<Record<Appearance, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: contrastTheme };

export interface TaskPaneProps {
  /** The texts in the language of Office. */
  readonly messages: Messages;
  /** Writing direction of the page. Default: left to right. */
  readonly direction?: "ltr" | "rtl";
}

/** The whole pane beside the sheet. */
export function TaskPane({ messages, direction = "ltr" }: TaskPaneProps) {
  const appearance = useAppearance();
  // Scroll bars and what else the browser draws by itself; the colours of a contrast theme are the system's.
  const colorScheme = appearance === "contrast" ? undefined : appearance;
  return (
    <FluentProvider theme={THEMES[appearance]} dir={direction} style={{ colorScheme }}>
      <PaneProvider messages={messages}>
        <Shell />
      </PaneProvider>
    </FluentProvider>
  );
}
