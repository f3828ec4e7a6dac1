// How it is said that something cannot be done in a jam, or not so fast.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { SongFault } from '#song/song-fault.types'
import { songFaultLines } from '#words/song-fault-lines'

/** [SONG-3.8] The second as it is after one more change; however many nodes there are, the row that keeps it is one. */
export function keepPace(second: { at: number; writes: number }, now: number): { at: number; writes: number } {
  const at = Math.floor(now / 1_000)
  if (second.at !== at) return { at, writes: 1 }
  if (second.writes >= sizes.jamWritesPerSecond)
    refuse('RATE_LIMITED', `A jam takes ${sizes.jamWritesPerSecond} changes a second. Try again in a moment.`, {
      retry_after_ms: (at + 1) * 1_000 - now,
    })
  return { at, writes: second.writes + 1 }
}

/** Somebody else was first, or it stands there already. */
const overtaken = new Set<SongFault['code']>(['track', 'pattern', 'last', 'twice'])
const full = new Set<SongFault['code']>(['many', 'bytes'])

/** [SONG-3.3] In the words of the first fault. */
export function refuseFault(fault: SongFault): never {
  const line = songFaultLines(fault)
  if (full.has(fault.code)) refuse('TOO_LARGE', line)
  if (overtaken.has(fault.code)) refuse('CONFLICT', line)
  refuse('VALIDATION', line, { fields: { wish: 'is no edit of this song' } })
}
