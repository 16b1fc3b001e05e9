import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { type Language, messagesFor } from "../../../src/messages";
import { TaskPane } from "../../../src/taskpane/TaskPane";

/** The pane beside the workbook that is open in the local Excel, and somebody to use it. */
export function openPane(language: Language = "en", direction?: "ltr" | "rtl"): RenderResult & { readonly user: UserEvent } {
  const user = userEvent.setup();
  return { ...render(<TaskPane messages={messagesFor(language)} direction={direction} />), user };
}
