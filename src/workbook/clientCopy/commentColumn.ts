/** Header of the column in which the client writes; English as the other headers, and the same as in the register of improvements. */
export const COMMENT_HEADER = "Client comment";

/** In characters: wide enough for a sentence, which wraps. */
export const COMMENT_WIDTH_CHARS = 34;

/** In characters: wide enough for its header with a filter button. */
export const COMMENT_LEAST_CHARS = 17;

/** Cells in which the client is asked to write; light enough to be printed. */
export const COMMENT_FILL = "#FFF8E1";
