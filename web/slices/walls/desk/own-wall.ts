// One's own wall in this browser: what the house acknowledged, what is on its way, and a lamp that says which.
import { type ReadonlySignal, computed, effect, signal } from '@preact/signals'
import type { WallDocument, WallStep } from '#contract/wall-changes'
import { type Pending, keepPending, readPending, withPending } from './pending.ts'

export interface Kept {
  readonly document: WallDocument
  readonly rev: number
}

/** The way to the house; throws what it refused. */
export interface Line {
  readonly load: () => Promise<Kept>
  readonly save: (change: Pending) => Promise<{ readonly rev: number }>
  /** Whether the house will never take it, however often it is sent. */
  readonly isFinal: (error: unknown) => boolean
  readonly newId: () => string
  readonly later: (run: () => void, ms: number) => void
}

/** `saved`: the house has all that is shown. `saving`: some is on its way. `away`: it could not be sent and will be. `unkept`: the same, and this browser does not keep it over a reload. */
export type Lamp = 'loading' | 'saved' | 'saving' | 'away' | 'unkept'

export interface OwnWall {
  /** The wall with everything that was changed here; `null` until the house has answered. */
  readonly shown: ReadonlySignal<WallDocument | null>
  readonly rev: ReadonlySignal<number>
  readonly lamp: ReadonlySignal<Lamp>
  /** Why the last change was refused for good, or `null`. */
  readonly refused: ReadonlySignal<unknown>
  /** Shows a change and sends it. */
  readonly change: (steps: readonly WallStep[]) => void
  /** Asks the house anew, as after a change from elsewhere; what is on its way stays on top. */
  readonly refresh: () => Promise<void>
  /** Sends at once what could not be sent. */
  readonly retry: () => void
  /** The same, and answers once nothing is on its way any more, or it could not be sent. */
  readonly drain: () => Promise<void>
}

const waits = [1_000, 3_000, 8_000, 20_000, 60_000]
const quickly = 600

/** The wall of a person. */
export function createOwnWall(line: Line, store: Storage, person: number): OwnWall {
  const kept = signal<Kept | null>(null)
  const pending = signal(readPending(store, person))
  const state = signal<'resting' | 'sending' | 'waiting'>('resting')
  const isKept = signal(true)
  const refused = signal<unknown>(null)
  let failures = 0
  let turn = 0

  const hold = (next: readonly Pending[]): void => {
    pending.value = next
    isKept.value = keepPending(store, person, next)
  }

  async function send(): Promise<void> {
    const [first] = pending.peek()
    if (first === undefined || state.peek() === 'sending' || kept.peek() === null) return
    state.value = 'sending'
    try {
      const { rev } = await line.save(first)
      failures = 0
      settle(first, rev)
    } catch (error) {
      if (!line.isFinal(error)) return wait()
      refused.value = error
      hold(pending.peek().filter((one) => one !== first))
      state.value = 'resting'
      await self.refresh().catch(() => {})
    }
    state.value = 'resting'
    await send()
  }

  /** The house has it; if somebody else's change came between, what is shown is asked for anew. */
  function settle(change: Pending, rev: number): void {
    const before = kept.peek()
    hold(pending.peek().filter((one) => one !== change))
    if (before === null) return
    kept.value = { document: withPending(before.document, [change]), rev: Math.max(rev, before.rev) }
    if (rev > before.rev + 1) self.refresh().catch(() => {})
  }

  function wait(): void {
    state.value = 'waiting'
    const mine = (turn += 1)
    line.later(() => mine === turn && self.retry(), waits[Math.min(failures++, waits.length - 1)] ?? quickly)
  }

  const self: OwnWall = {
    shown: computed(() => kept.value && withPending(kept.value.document, pending.value)),
    rev: computed(() => kept.value?.rev ?? 0),
    lamp: computed(() => {
      if (kept.value === null) return 'loading'
      if (pending.value.length === 0) return 'saved'
      if (!isKept.value) return 'unkept'
      return state.value === 'waiting' ? 'away' : 'saving'
    }),
    refused,
    change(steps) {
      if (steps.length === 0) return
      refused.value = null
      hold([...pending.peek(), { client_id: line.newId(), steps }])
      void send()
    },
    async refresh() {
      const fresh = await line.load()
      // An answer that was on its way while a change was acknowledged may be older than what is known.
      if (fresh.rev >= (kept.peek()?.rev ?? 0)) kept.value = fresh
      if (state.peek() === 'resting') void send()
    },
    retry() {
      turn += 1
      if (state.peek() === 'waiting') state.value = 'resting'
      void send()
    },
    drain() {
      self.retry()
      return new Promise((resolve) => {
        const stop = effect(() => {
          if (pending.value.length > 0 && state.value !== 'waiting') return
          resolve()
          queueMicrotask(() => stop())
        })
      })
    },
  }
  return self
}
