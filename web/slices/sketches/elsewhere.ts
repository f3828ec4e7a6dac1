// Whether sketches are shown on a page elsewhere, where nobody is asked who looks.
let elsewhere = false

/** From now on they are. */
export const standElsewhere = (): void => void (elsewhere = true)

/** Whether they are. */
export const standsElsewhere = (): boolean => elsewhere
