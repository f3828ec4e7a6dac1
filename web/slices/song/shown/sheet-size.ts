// The sheet of a score, in units of its own; it is stretched to where it stands.
export const sheetSize = { wide: 960, high: 100 } as const
/** Where the part begins in which it is struck, where there are both. */
export const usualFloor = 70
