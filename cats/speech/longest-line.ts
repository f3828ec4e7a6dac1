// The most letters of anything that a cat says.

/** Letters, names and voice included. */
export const longestLine = 140
