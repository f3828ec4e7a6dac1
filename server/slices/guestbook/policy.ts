// Who may take an entry out of a guestbook, of those who may read it.
interface InBook {
  readonly wall_id: number
  readonly author_id: number
}

/** [WALL-3.41] Whoever wrote it, and whose guestbook it is. */
export const mayRemove = (personId: number | null, { wall_id, author_id }: InBook): boolean =>
  personId !== null && (personId === wall_id || personId === author_id)
