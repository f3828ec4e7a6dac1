// What gave its place to something else and is heard again when that is over: a jam, which goes on for the others meanwhile.
type Back = () => void

let beneath: Back | null = null

/** Remembers what comes back; the last that gave way. */
export const waitBeneath = (back: Back): void => void (beneath = back)

/** Is nothing to come back to any more. */
export function forgetBeneath(back: Back): void {
  if (beneath === back) beneath = null
}

/** What had the place has ended, or was ended. */
export function comeBack(): void {
  const back = beneath
  beneath = null
  back?.()
}
