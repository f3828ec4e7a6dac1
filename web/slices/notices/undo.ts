// Acts on news that can be taken back: each is done at once, said with an undo, and undone by a key as well.
import { signal } from '@preact/signals'
import type { Notice, NoticeState } from '#contract/notices'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { readAll, setState } from './news.ts'

const said = words.notices
const fail = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })

/** Takes the last act back; `null` while there is none. */
export const lastUndo = signal<(() => void) | null>(null)

function offer(text: string, back: () => Promise<void>): void {
  const undo = (): void => {
    dismiss()
    if (lastUndo.peek() === undo) lastUndo.value = null
    back().then(() => void notify(said.undone), fail)
  }
  const dismiss = notify(text, { undo })
  lastUndo.value = undo
}

/** Says of these that they are seen, new again, or discarded. */
export async function act(state: NoticeState, notices: readonly Notice[]): Promise<void> {
  const changed = notices.filter((notice) => notice.state !== state)
  if (changed.length === 0) return
  const done = { read: said.readDone, new: said.unseenDone, gone: said.discardDone }[state]
  try {
    await setState(
      state,
      changed.map(({ id }) => id),
    )
    offer(done, async () => {
      // Each becomes what it was.
      for (const before of ['new', 'read'] as const) {
        const ids = changed.filter((notice) => notice.state === before).map(({ id }) => id)
        if (ids.length > 0) await setState(before, ids)
      }
    })
  } catch (error) {
    fail(error)
  }
}

/** Says of all that are shown that they are seen. */
export async function actOnAll(): Promise<void> {
  try {
    const ids = await readAll()
    if (ids.length > 0) offer(said.readAllDone, () => backToNew(ids))
  } catch (error) {
    fail(error)
  }
}

const atOnce = 500

async function backToNew(ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) await setState('new', ids.slice(from, from + atOnce))
}
