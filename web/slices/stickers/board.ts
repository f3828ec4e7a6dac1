// What is stuck on one wall, kept up to date while it is looked at: what the house said, with what is being moved here on top.
import { type ReadonlySignal, type Signal, computed, signal } from '@preact/signals'
import type { Sticker, StickerContent, StickerPlace, StuckContent } from '#contract/stickers'
import { words } from '#words/index'
import { api } from '../../bedrock/api.ts'
import { asFailure } from '../../bedrock/api-failure.ts'
import { person } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { notify } from '../../kit/toast.tsx'

export interface Board {
  /** Whose wall it is on. */
  readonly username: string
  /** From the back to the front. */
  readonly stickers: ReadonlySignal<readonly Sticker[]>
  /** What was stuck here before has come. */
  readonly ready: ReadonlySignal<boolean>
  /** Whose plate and handles are shown. */
  readonly chosen: Signal<number | null>
  /** What is pointed at or has the focus. */
  readonly near: Signal<number | null>
  /** What the keys move at the moment. */
  readonly held: Signal<number | null>
  /** What was taken from the tray and is not on the wall yet. */
  readonly carried: Signal<StuckContent | null>
  /** Answers with the sticker, or `null` where the house refused it and said so. */
  place(content: StuckContent, place: StickerPlace): Promise<Sticker | null>
  /** Shows it there without telling the house, as while keys move it. */
  show(id: number, place: StickerPlace): void
  /** The same, and the house keeps it. */
  move(id: number, place: StickerPlace): Promise<void>
  peel(sticker: Sticker): Promise<void>
  approve(id: number): Promise<void>
  leave(): void
}

const said = words.stickers.done
const failed = (error: unknown): void => void notify(asFailure(error).message, { tone: 'fault' })
const byLayer = (one: Sticker, other: Sticker): number => one.place.layer - other.place.layer || one.id - other.id

/** The board of a wall, until it is left. */
export function boardOf(username: string): Board {
  const kept = signal<readonly Sticker[]>([])
  const shown = signal<ReadonlyMap<number, StickerPlace>>(new Map())
  const ready = signal(false)
  const params = { username }
  let gone = false
  let fetching = false
  let stale = false

  const put = (sticker: Sticker): void => {
    kept.value = [...kept.peek().filter(({ id }) => id !== sticker.id), sticker]
  }
  const take = (id: number): void => {
    kept.value = kept.peek().filter((one) => one.id !== id)
  }
  /** Forgets what is shown on top, unless it has been moved again since. */
  const settle = (id: number, place: StickerPlace): void => {
    if (shown.peek().get(id) !== place) return
    shown.value = new Map([...shown.peek()].filter(([one]) => one !== id))
  }

  /** One at a time; what changes meanwhile makes it ask once more. */
  async function load(): Promise<void> {
    stale = fetching
    if (fetching) return
    fetching = true
    try {
      const found = await everyPage(username)
      // What is as it was stays the very same, so that nothing of it is drawn anew.
      const before = new Map(kept.peek().map((sticker) => [sticker.id, sticker]))
      if (!gone) kept.value = found.map((sticker) => unchanged(before.get(sticker.id), sticker) ?? sticker)
      ready.value = true
    } catch {
      // The wall itself says that the house is away; the next connection or change asks again.
    } finally {
      fetching = false
      if (stale && !gone) void load()
    }
  }

  void load()
  const offPush = onPush('wall_changed', (changed) => {
    if (changed.username.toLowerCase() === username.toLowerCase()) void load()
  })
  const offLine = connection.subscribe((turn) => turn > 0 && void load())

  const self: Board = {
    username,
    ready,
    stickers: computed(() =>
      kept.value
        .map((sticker) => {
          const place = shown.value.get(sticker.id)
          return place ? { ...sticker, place } : sticker
        })
        .toSorted(byLayer),
    ),
    chosen: signal(null),
    near: signal(null),
    held: signal(null),
    carried: signal(null),
    async place(content, place) {
      try {
        const body = { client_id: crypto.randomUUID(), content: sent(content), place }
        const { sticker } = await api('POST /api/walls/:username/stickers', { params, body })
        put(sticker)
        if (sticker.pending) notify(said.waiting)
        return sticker
      } catch (error) {
        failed(error)
        return null
      }
    },
    show: (id, place) => void (shown.value = new Map(shown.peek()).set(id, place)),
    async move(id, place) {
      self.show(id, place)
      try {
        const { sticker } = await api('PATCH /api/walls/:username/stickers/:id', {
          params: { username, id },
          body: { place },
        })
        put(sticker)
      } catch (error) {
        failed(error)
        void load()
      }
      settle(id, place)
    },
    async peel(sticker) {
      const { id, content, place, placer } = sticker
      take(id)
      try {
        await api('DELETE /api/walls/:username/stickers/:id', { params: { username, id } })
        const own = placer.id === person.peek()?.id
        notify(said.peeled, own ? { undo: () => void self.place(content, place) } : {})
      } catch (error) {
        failed(error)
        put(sticker)
      }
    },
    async approve(id) {
      try {
        const { sticker } = await api('PUT /api/walls/:username/stickers/:id/approved', { params: { username, id } })
        put(sticker)
        notify(words.stickers.queue.approved)
      } catch (error) {
        failed(error)
      }
    },
    leave() {
      gone = true
      offPush()
      offLine()
    },
  }
  return self
}

/** The house knows the file by its name. */
const sent = (content: StuckContent): StickerContent =>
  content.kind === 'picture' ? { kind: 'picture', picture: content.picture, alt: content.alt } : content

const unchanged = (before: Sticker | undefined, now: Sticker): Sticker | undefined =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : undefined

async function everyPage(username: string): Promise<readonly Sticker[]> {
  const found: Sticker[] = []
  let query: { after?: number } = {}
  for (;;) {
    const page = await api('GET /api/walls/:username/stickers', { params: { username }, query })
    found.push(...page.items)
    const last = page.items.at(-1)
    if (page.complete || !last) return found
    query = { after: last.id }
  }
}
