// Who may take a reply away, of those who may read it.
interface OnEntry {
  readonly owner_id: number
  readonly author_id: number
}

/** [WALL-9.7] Whoever wrote it, and whose entry it is to. */
export const mayRemoveReply = (personId: number | null, { owner_id, author_id }: OnEntry): boolean =>
  personId !== null && (personId === owner_id || personId === author_id)
