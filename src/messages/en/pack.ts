/** Words of the review packs: pages, agenda, plans, history. */
export const pack = {
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
};
