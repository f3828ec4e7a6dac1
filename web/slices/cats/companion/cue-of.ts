// What the companion speaks of on a page.
import type { CompanionCue } from '#cats/speech/companion-lines'

const places: readonly (readonly [start: RegExp, cue: CompanionCue])[] = [
  [/^\/rooms\/[^/]+\/jam/, 'song'],
  [/^\/rooms/, 'rooms'],
  [/^\/direct/, 'direct'],
  [/^\/@[^/]+\/journal|^\/journal/, 'journal'],
  [/^\/@|^\/wall/, 'wall'],
  [/^\/codeground/, 'codeground'],
  [/^\/songs?\b/, 'song'],
  [/^\/lobby/, 'lobby'],
  [/^\/gallery|^\/sketches/, 'gallery'],
  [/^\/settings|^\/profile/, 'settings'],
  [/^\/people|^\/directory/, 'directory'],
]
const late = { from: 23, to: 5 } as const

/** By the page; late at night every second time of the hour. `turn` counts what it said. */
export function cueOf(path: string, hour: number, turn: number): CompanionCue {
  if ((hour >= late.from || hour < late.to) && turn % 2 === 1) return 'late'
  return places.find(([start]) => start.test(path))?.[1] ?? 'summoned'
}
