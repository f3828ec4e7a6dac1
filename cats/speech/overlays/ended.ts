// Ends a line behind which something more is said.

/** With the stop that some voices leave out. */
export const ended = (text: string): string => (/[.?!…)]$/u.test(text) ? text : `${text}.`)
