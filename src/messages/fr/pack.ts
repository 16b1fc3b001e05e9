import type { Messages } from "../types";

/** Words of the review packs: pages, agenda, plans, history. */
export const pack: Messages["pack"] = {
  pageOf: (page: string, pages: string) => `Page ${page} sur ${pages}`,
};
