import { configure, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { type Language, messagesFor } from "../../../src/messages";
import { type Step, STEPS } from "../../../src/taskpane/pane";
import { TaskPane } from "../../../src/taskpane/TaskPane";

// The first look into a part of the pane loads it, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

export interface OpenPane {
  readonly user: UserEvent;
  /** Closes the pane. */
  unmount(): void;
}

/**
 * The pane beside the workbook that is open in the local Excel, and somebody to use it. The charts' package consists of modules that jest
 * cannot load, so that each chart's table stands in for it, as in a browser that cannot load the chart.
 */
export function openPane(language: Language = "en", direction?: "ltr" | "rtl"): OpenPane {
  const user = userEvent.setup();
  const { unmount } = render(<TaskPane messages={messagesFor(language)} direction={direction} />, { onCaughtError: () => undefined });
  return { user, unmount };
}

/** The message that the sheets are there; it is announced to assistive technology as well, for a moment in the same words. */
export function reviewIsWritten(): Promise<HTMLElement> {
  return screen.findByText("The review is written.", { ignore: "[role=status]" });
}

/** Clicks the button at a moment when the pane is idle: while it reads the workbook anew, such a button takes no click. */
export function clickWhenIdle(name: string): Promise<void> {
  return waitFor(() => {
    const button = screen.getByRole<HTMLButtonElement>("button", { name });
    expect(button.disabled || button.getAttribute("aria-disabled") === "true").toBe(false);
    fireEvent.click(button);
  });
}

/** Goes on in the wizard until it stands at the step `to`; `from` is the one where it stands now. */
export async function goOnTo(user: UserEvent, to: Step, from: Step = "type"): Promise<void> {
  for (const step of STEPS.slice(STEPS.indexOf(from) + 1, STEPS.indexOf(to) + 1)) await user.click(await screen.findByRole("button", { name: `Next: ${step}` }));
}

/** Writes the review from the last step. */
export function clickWrite(): Promise<void> {
  return clickWhenIdle("Write the review");
}

/** The same, until its sheets are there. */
export async function writeReview(): Promise<void> {
  await clickWrite();
  await reviewIsWritten();
}

/** Sets the theme that Office has; a pane that opens afterwards follows it. */
export function setOfficeTheme(theme: "light" | "dark"): void {
  Object.assign(Office.context.officeTheme, { isDarkTheme: theme === "dark" });
}
