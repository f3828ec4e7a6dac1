// Adds the first run and the invites to the house.

/** Adds the slice. */
export function moveInHouse(): void {}
