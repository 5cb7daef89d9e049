/** The command was not understood; its message is for the person at the terminal. */
export class UsageError extends Error {}
