// How it is said that something cannot be done in a world, or not so fast.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { WorldNo } from '#sketch/world-state'

/** [CODE-5.5] The second as it is after one more change; however many nodes there are, the row that keeps it is one. */
export function keepPace(second: { at: number; writes: number }, now: number): { at: number; writes: number } {
  const at = Math.floor(now / 1_000)
  if (second.at !== at) return { at, writes: 1 }
  if (second.writes >= sizes.worldWritesPerSecond)
    refuse('RATE_LIMITED', `A world takes ${sizes.worldWritesPerSecond} changes a second. Try again in a moment.`, {
      retry_after_ms: (at + 1) * 1_000 - now,
    })
  return { at, writes: second.writes + 1 }
}

/** [CODE-5.3] */
export function refuseWish(no: WorldNo): never {
  switch (no) {
    case 'field':
      refuse('VALIDATION', 'The sketch declares no such field, or it is not changed so. Look at its //@world lines.', {
        fields: { wish: 'names no field that is changed so' },
      })
    case 'value':
      refuse('VALIDATION', 'The field does not take such a value. Look at what its //@world line says.', {
        fields: { wish: 'is not what the field takes' },
      })
    case 'key':
      refuse('VALIDATION', `A key is one line of 1 to ${sizes.worldKeyCharacters} characters. Give it another.`, {
        fields: { wish: 'has no key that can be used' },
      })
    case 'full':
      refuse('CONFLICT', 'This map is full. Take something away first, or change what stands there.')
    case 'large':
      refuse('TOO_LARGE', `A world holds ${sizes.worldBytes / 1_024} KiB. Take something away first.`)
  }
}
