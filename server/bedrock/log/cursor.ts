// Where a reader of a stream wants to begin: exactly one of the protocol's cursors, or none.

export type Cursor =
  | { readonly by: 'newest' }
  | { readonly by: 'after_rev'; readonly rev: number; readonly epoch: string | undefined }
  | { readonly by: 'after_id' | 'before_id' | 'around_id'; readonly id: number }
  | { readonly by: 'at'; readonly time: number }

interface CursorInput {
  readonly after_rev?: number
  readonly epoch?: string
  readonly after_id?: number
  readonly before_id?: number
  readonly around_id?: number
  readonly at?: string
}

/** The cursor that the input names; undefined if it names more than one, or an epoch without a rev. */
export function cursorOf(input: CursorInput): Cursor | undefined {
  const named = [input.after_rev, input.after_id, input.before_id, input.around_id, input.at].filter(
    (value) => value !== undefined,
  )
  if (named.length > 1 || (input.epoch !== undefined && input.after_rev === undefined)) return undefined
  if (input.after_rev !== undefined) return { by: 'after_rev', rev: input.after_rev, epoch: input.epoch }
  if (input.after_id !== undefined) return { by: 'after_id', id: input.after_id }
  if (input.before_id !== undefined) return { by: 'before_id', id: input.before_id }
  if (input.around_id !== undefined) return { by: 'around_id', id: input.around_id }
  if (input.at !== undefined) return { by: 'at', time: Date.parse(input.at) }
  return { by: 'newest' }
}
