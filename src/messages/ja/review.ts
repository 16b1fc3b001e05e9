import type { Messages } from "../types";

export const review: Messages["review"] = { findings: {} };
