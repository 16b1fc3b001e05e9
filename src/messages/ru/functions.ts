import type { Messages } from "../types";

export const functions: Messages["functions"] = {};
