// The stream: what each kind has to show from one place on, put together.
import type { Reader } from '#bedrock/tx'
import type { PutThing } from '#contract/signal'
import { type Cursor, newestFirst } from '../parts/cursor.ts'
import type { MadeRow } from '../view.ts'
import { entriesMade } from './entries-made.ts'
import type { Look } from './followed.ts'
import { pagesMade } from './pages-made.ts'
import { roomsMade } from './rooms-made.ts'
import { sketchesMade } from './sketches-made.ts'
import { wallsMade } from './walls-made.ts'

const things: readonly PutThing[] = ['other', 'picture', 'sound']

/** [FEED-1.1] The newest first, `look.count` at most: each kind is asked for as many, so that whatever comes next is among them. */
export async function made(db: Reader, look: Look, cursor: Cursor | null): Promise<readonly MadeRow[]> {
  const entries = await entriesMade(db, look, cursor)
  const walls = await wallsMade(db, look, cursor)
  const pages = await pagesMade(db, look, cursor)
  const rooms = await roomsMade(db, look, cursor)
  const sketches = await sketchesMade(db, look, cursor)
  const all: readonly MadeRow[] = [
    ...entries.map(({ title, markdown, ...row }) => ({
      kind: 'entry' as const,
      ...row,
      name: title,
      text: markdown,
    })),
    ...walls.map(({ maker_id, username, at, ...put }) => ({
      kind: 'wall' as const,
      id: maker_id,
      at,
      maker_id,
      username,
      put: things.filter((thing) => put[thing] === 1),
    })),
    ...pages.map((row) => ({ kind: 'page' as const, ...row, id: row.maker_id })),
    ...rooms.map(({ topic, ...row }) => ({ kind: 'room' as const, ...row, text: topic })),
    ...sketches.map(({ shown_title, caption, ...row }) => ({
      kind: 'sketch' as const,
      ...row,
      name: shown_title,
      text: caption,
    })),
  ]
  return [...all].sort(newestFirst).slice(0, look.count)
}
