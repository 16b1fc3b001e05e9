import type { Messages } from "../types";

export const cli: Messages["cli"] = {};
