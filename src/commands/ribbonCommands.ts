/** What a ribbon button runs. It must call `event.completed()`, else Excel keeps the button disabled for five minutes. */
export type RibbonCommand = (event: Office.AddinCommands.Event) => void;

/**
 * Handlers of the ribbon buttons that run a function, by the button's `FunctionName` in manifest.xml.
 * The button that opens the pane is not among them: Excel opens the pane itself.
 */
export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {};
