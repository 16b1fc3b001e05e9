import type { WaitingFor } from "../../service-level/ticket";

/** Who may be waited for while a ticket is held. */
export const WAITED_FOR = ["client", "supplier", "us"] as const satisfies readonly WaitingFor[];

/** What people call them, as `sameName` has it. */
export const WAITED_FOR_SYNONYMS: Readonly<Record<string, (typeof WAITED_FOR)[number]>> = { customer: "client", user: "client", vendor: "supplier", thirdparty: "supplier", provider: "us" };
