// What a deed makes a cat want to say, most likely first; what is not here passes in silence.
import type { Intent } from './intents.ts'

/** By public deed, intents with their weights. */
export const intentsOfDeed = {
  'user.registered': { 'welcome-new': 1 },
  'session.opened': { greet: 5, recall: 2, gossip: 1 },
  'session.closed': { farewell: 1 },
  'presence.idle': { boredom: 2, lullaby: 1 },
  'presence.back': { greet: 3, gossip: 2 },
  'message.posted': { observe: 4, gossip: 3, recall: 3, ask: 1 },
  'message.burst': { observe: 2, quarrel: 2, ask: 1 },
  'room.silent': { boredom: 4, observe: 4, ask: 1, quarrel: 1 },
  'room.created': { observe: 2, ask: 1 },
  'wall.changed': { 'praise-make': 3, observe: 2 },
  'sticker.placed': { observe: 2, gossip: 1 },
  'guestbook.signed': { gossip: 2, observe: 1 },
  'journal.published': { 'praise-make': 1 },
  'sketch.published': { 'praise-make': 3, ask: 1 },
  'sketch.remixed': { 'praise-make': 2, gossip: 1 },
  'sketch.crashed': { 'tease-fail': 3, comfort: 2, glitch: 2 },
  'song.published': { 'praise-make': 4, gossip: 1 },
  'follow.added': { 'praise-make': 1, gossip: 1 },
  'form.refused': { 'tease-fail': 2, comfort: 1 },
  'server.error': { glitch: 3, alarm: 3, comfort: 2 },
  'server.slow': { observe: 2, glitch: 2, boredom: 1 },
  'server.started': { observe: 2, greet: 1 },
  'query.slow': { observe: 1 },
  'check.failed': { alarm: 1 },
  'migration.run': { observe: 1 },
  'backup.done': { observe: 1 },
  'backup.failed': { alarm: 1 },
  'cat.called': { 'answer-name': 1 },
  'cat.met': { gossip: 3, quarrel: 2, observe: 1 },
  dusk: { lullaby: 1, observe: 2 },
  midnight: { lullaby: 3, recall: 1 },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<Intent, number>>>>>

export type Deed = keyof typeof intentsOfDeed

/** One of the deed’s intents by a share from 0 to just below 1. */
export function intentOf(deed: Deed, share: number): Intent {
  const weighed = Object.entries(intentsOfDeed[deed]) as [Intent, number][] // Keys of a literal table, which Object.entries widens.
  let place = share * weighed.reduce((sum, [, weight]) => sum + weight, 0)
  const found = weighed.find(([, weight]) => {
    place -= weight
    return place < 0
  })
  return (found ?? weighed[0] ?? (['observe', 1] as const))[0]
}
