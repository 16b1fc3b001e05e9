/** Key of the sheet that holds the frozen reviews. */
export const HISTORY_KEY = "history";
