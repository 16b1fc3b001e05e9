import { connectFunctions } from "./connectFunctions";
import { ribbonCommands } from "./ribbonCommands";

// In a plain browser there is no Office and no ribbon.
if (typeof Office !== "undefined") {
  void Office.onReady(async ({ host }) => {
    for (const [functionName, run] of Object.entries(ribbonCommands)) Office.actions.associate(functionName, run);
    if (host === Office.HostType.Excel) await connectFunctions();
  });
}
