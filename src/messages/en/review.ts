export const review = { findings: {} };
