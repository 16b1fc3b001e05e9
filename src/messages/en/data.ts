/** Findings about ticket data, by code. */
export const data = {};
