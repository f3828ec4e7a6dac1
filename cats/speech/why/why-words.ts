// Words for why a line was said: intents, factions, deeds, hours and places.
import type { FactionName } from '../cast.ts'
import type { Deed } from '../intents-of-deed.ts'
import type { Intent } from '../intents.ts'
import type { Hour, Place } from '../speech.types.ts'

/** Behind “wanted to”. */
export const intentWords = {
  greet: 'greet somebody',
  farewell: 'say goodbye',
  'welcome-new': 'welcome somebody new',
  'tease-fail': 'make light of something that did not work',
  'praise-make': 'praise what somebody made',
  observe: 'say what it saw',
  boredom: 'say that little was going on',
  comfort: 'comfort whoever was there',
  alarm: 'warn everybody',
  glitch: 'say something about a fault in the house',
  gossip: 'pass on what it had heard',
  recall: 'speak of something it remembers',
  ask: 'ask something',
  'answer-name': 'answer to its name',
  quarrel: 'disagree with another cat',
  lullaby: 'say good night',
} as const satisfies Record<Intent, string>

export const factionWords = {
  sentinels: 'the Concrete Sentinels',
  anarchs: 'the Velvet Anarchs',
  monks: 'the Static Monks',
  claws: 'the Neon Claws',
  collapse: 'the Soft Collapse',
  peripheral: 'the Peripheral Eye',
  bonded: 'the Bonded Mass',
  iteration: 'the Cold Iteration',
  grid: 'the Restless Grid',
  pressure: 'the Quiet Pressure',
  house: 'the house, which any cat may say',
} as const satisfies Record<FactionName | 'house', string>

/** What happened, as a sentence of its own without its full stop. */
export const deedWords = {
  'user.registered': 'Somebody moved in',
  'session.opened': 'Somebody came in',
  'session.closed': 'Somebody went',
  'presence.idle': 'Somebody had been still for a while',
  'presence.back': 'Somebody came back',
  'message.posted': 'Something was said in an open room',
  'message.burst': 'Much was said in a room at once',
  'room.silent': 'A room had been quiet for a while',
  'room.created': 'A room was opened',
  'wall.changed': 'A public wall was changed',
  'sticker.placed': 'A sticker was left on a public wall',
  'guestbook.signed': 'A public guestbook was signed',
  'journal.published': 'A journal’s page was published',
  'sketch.published': 'A sketch was published',
  'sketch.remixed': 'A sketch was remixed',
  'sketch.crashed': 'A sketch stopped with an error',
  'song.published': 'A song was published',
  'follow.added': 'Somebody began to follow somebody',
  'form.refused': 'Something was refused for its form',
  'server.error': 'The house failed at something',
  'server.slow': 'The house was slow',
  'server.started': 'The house was started',
  'query.slow': 'The house was slow to look something up',
  'check.failed': 'A check of the house failed',
  'migration.run': 'The house was rebuilt inside',
  'backup.done': 'A copy of the house was made',
  'backup.failed': 'A copy of the house failed',
  'cat.called': 'The cat was called by its name',
  'cat.met': 'Two cats were in one place',
  dusk: 'It became evening',
  midnight: 'It was midnight',
} as const satisfies Record<Deed, string>

export const hourWords = {
  night: 'at night',
  dawn: 'in the early morning',
  day: 'by day',
  dusk: 'in the evening',
} as const satisfies Record<Hour, string>

export const placeWords = {
  room: 'in a room',
  wall: 'on a wall',
  den: 'in the den',
  lobby: 'in the lobby',
  companion: 'on one’s own screen',
} as const satisfies Record<Place, string>
