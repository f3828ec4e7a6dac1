// What somebody made as it leaves the house.
import { instant } from '#bedrock/clock'
import { sizes } from '#contract/limits'
import type { Making, PutThing } from '#contract/signal'
import type { Cursor } from './parts/cursor.ts'

/** Something made: where it stands in the stream, whose it is, and what is said of it. */
export interface MadeRow extends Cursor {
  readonly maker_id: number
  readonly username: string
  readonly name?: string
  readonly text?: string
  readonly put?: readonly PutThing[]
  readonly sketch?: string
}

/** With no more of its words than a list shows. */
export const viewMaking = ({
  kind,
  id,
  at,
  maker_id,
  username,
  name = '',
  text = '',
  put = [],
  sketch,
}: MadeRow): Making => ({
  kind,
  id,
  at: instant(at),
  by: { id: maker_id, username },
  name,
  text: Array.from(text.slice(0, sizes.excerptCharacters * 2))
    .slice(0, sizes.excerptCharacters)
    .join(''),
  put: [...put],
  sketch: sketch ?? null,
})
