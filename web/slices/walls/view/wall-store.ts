// Somebody's wall as the house shows it here, asked for anew whenever the house says that it has changed.
import { signal } from '@preact/signals'
import type { SeenWall } from '#contract/walls'
import { words } from '#words/index'
import { announce } from '../../../bedrock/announcer.ts'
import { api } from '../../../bedrock/api.ts'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { person } from '../../../bedrock/session.ts'
import { call, connection, onPush } from '../../../bedrock/socket.ts'
import { knowFiles } from '../canvas/known-files.ts'

export type Seen =
  | { readonly state: 'fetching' }
  | { readonly state: 'there'; readonly wall: SeenWall }
  | { readonly state: 'notThere' }
  | { readonly state: 'away' }

/** One wall, kept up to date until it is let go. */
export function seeWall(username: string) {
  const seen = signal<Seen>({ state: 'fetching' })
  let gone = false
  async function load(): Promise<void> {
    try {
      const { wall } = await api('GET /api/walls/:username', { params: { username } })
      const before = seen.peek()
      if (gone || (before.state === 'there' && before.wall.rev > wall.rev)) return
      knowFiles(wall.files)
      seen.value = { state: 'there', wall }
      if (before.state === 'there' && before.wall.rev < wall.rev) announce(words.walls.view.changed)
    } catch (error) {
      if (gone) return
      if (error instanceof ApiFailure && error.code === 'NOT_FOUND') seen.value = { state: 'notThere' }
      else if (seen.peek().state !== 'there') seen.value = { state: 'away' }
    }
  }
  const watch = (): void => {
    if (person.peek() !== null) call('watch_wall', { username }).catch(() => {})
  }
  void load()
  const offPush = onPush('wall_changed', (changed) => {
    if (changed.username.toLowerCase() === username.toLowerCase()) void load()
  })
  // A new connection watches nothing yet, and may have missed something.
  const offLine = connection.subscribe((turn) => {
    if (turn === 0) return
    watch()
    if (seen.peek().state !== 'fetching') void load()
  })
  return {
    seen,
    load,
    leave() {
      gone = true
      offPush()
      offLine()
      if (person.peek() !== null) call('unwatch_wall', { username }).catch(() => {})
    },
  }
}
