import type { Language } from "../service-level/agreement";
import type { Messages } from "./types";

/** The texts that have been brought so far, by their language. */
export const loaded = new Map<Language, Messages>();
