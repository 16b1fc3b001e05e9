import type { Messages } from "../types";

export const definitions: Messages["definitions"] = {};
