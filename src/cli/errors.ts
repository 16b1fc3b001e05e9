/** Exit codes of the command line, as documented in the README. */
export const EXIT = { done: 0, inputProblems: 1, usage: 2, fault: 3 } as const;

/** The command line was called wrongly; `message` is shown with the usage. Exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The input cannot be worked with; `message` says where and why. Exit 1. */
export class InputError extends Error {
  override readonly name = "InputError";
}
