// Who may do what to a sticker, for those who may see it.
interface OnWall {
  readonly wall_id: number
  readonly placer_id: number
}

/** [WALL-5.3] Whoever placed it, and whose wall it is on. */
export const mayMove = (personId: number | null, { wall_id, placer_id }: OnWall): boolean =>
  personId !== null && (personId === wall_id || personId === placer_id)
