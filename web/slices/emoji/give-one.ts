// Giving the house one of many emoji: where it asks to go slower, that is waited for.
import type { BodyOf } from '#contract/define'
import type { addEmoji } from '#contract/emoji'
import { api } from '../../bedrock/api.ts'
import { ApiFailure } from '../../bedrock/api-failure.ts'

const slower: ReadonlySet<string> = new Set(['RATE_LIMITED', 'BUSY'])
const shortestMs = 1_000

/** Gives it, however often the house asks to wait; `onRest` hears when that begins and ends. Ends with the failure, or with an abort. */
export async function giveOne(
  body: BodyOf<typeof addEmoji>,
  onRest: (resting: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    signal.throwIfAborted()
    try {
      await api('POST /api/emoji', { body })
      return
    } catch (error) {
      if (!(error instanceof ApiFailure) || !slower.has(error.code)) throw error
      onRest(true)
      await rest(Math.max(shortestMs, error.retry_after_ms ?? 0), signal)
      onRest(false)
    }
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        reject(signal.reason as Error) // What aborted it, as the platform made it.
      },
      { once: true },
    )
  })
