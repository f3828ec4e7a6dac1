// Where a page of what is dated ended: a time, and the id of what stood last.

export interface Place {
  /** Epoch milliseconds. */
  readonly at: number
  readonly id: number
}

/** As the contract writes it. */
export const writePlace = ({ at, id }: Place): string => `${at}-${id}`

/** Reads what the contract let through; null where there is nothing. */
export function readPlace(text: string | undefined): Place | null {
  const [at, id] = text?.split('-') ?? []
  return at === undefined || id === undefined ? null : { at: Number(at), id: Number(id) }
}
