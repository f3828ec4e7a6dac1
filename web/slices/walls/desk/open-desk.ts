// The one desk of this browser: made when the wall is first opened to be built, forgotten when its person leaves.
import { computed, signal } from '@preact/signals'
import { firstTheme } from '#wall/presets'
import { call, connection, onPush } from '../../../bedrock/socket.ts'
import { person, whenPersonLeaves } from '../../../bedrock/session.ts'
import { type Desk, createDesk } from './desk.ts'
import { line } from './line.ts'
import { followOwnBoard } from './own-board.ts'
import { type OwnWall, createOwnWall } from './own-wall.ts'

export interface OpenDesk {
  readonly own: OwnWall
  readonly desk: Desk
}

const open = signal<(OpenDesk & { readonly person: number }) | null>(null)
const bare = { theme: firstTheme, modules: [] }

/** The desk of whoever is signed in; made at the first call. Throws where nobody is. */
export function openDesk(): OpenDesk {
  const me = person.peek()
  if (me === null) throw new Error('A desk needs a person.')
  const there = open.peek()
  if (there?.person === me.id) return there
  const own = createOwnWall(line, localStorage, me.id)
  const desk = createDesk(
    own,
    computed(() => own.shown.value ?? bare),
  )
  const made = { own, desk, person: me.id }
  open.value = made
  return made
}

/** Hears of changes from one's other devices and of the line that is back, while the desk is shown; returns what stops that. */
export function followHouse({ own }: OpenDesk): () => void {
  const name = person.peek()?.username
  const offPush = onPush('wall_changed', ({ username, rev }) => {
    if (username === name && rev > own.rev.peek()) own.refresh().catch(() => {})
  })
  const offLine = connection.subscribe((turn) => {
    if (turn > 0 && name !== undefined) call('watch_wall', { username: name }).catch(() => {})
    own.retry()
    own.refresh().catch(() => {})
  })
  addEventListener('online', own.retry)
  const offBoard = name === undefined ? () => {} : followOwnBoard(name)
  return () => {
    offBoard()
    offPush()
    offLine()
    if (name !== undefined) call('unwatch_wall', { username: name }).catch(() => {})
    removeEventListener('online', own.retry)
  }
}

whenPersonLeaves(() => (open.value = null))
