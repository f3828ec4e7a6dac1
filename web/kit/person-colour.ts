// Which of the eight colours is a person's.

/** The number of a person's colour, 0 to 7, from their id. */
export const personColour = (id: number): number => id % 8
