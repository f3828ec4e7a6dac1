// What a cat remembers, in a few words that fit behind “I remember”; they begin with a word of the house, never with a name.

/** A memory as far as words need it. */
export interface Remembered {
  readonly verb: string
  readonly who?: string
  readonly thing?: string
  readonly place?: string
}

const words: Readonly<Record<string, (memory: Remembered) => string>> = {
  'user.registered': ({ who = 'somebody' }) => `the day ${who} moved in`,
  'session.opened': ({ who = 'somebody' }) => `the time ${who} came by`,
  'session.closed': ({ who = 'somebody' }) => `the way ${who} went home`,
  'message.burst': ({ place }) => (place === undefined ? 'the loud hour' : `the loud hour in ${place}`),
  'room.silent': ({ place }) => (place === undefined ? 'the long quiet' : `the long quiet in ${place}`),
  'room.created': ({ place }) => (place === undefined ? 'the new room' : `the day ${place} got its door`),
  'wall.changed': ({ who = 'somebody' }) => `the wall that ${who} did anew`,
  'sticker.placed': ({ who = 'somebody' }) => `the sticker that ${who} left`,
  'guestbook.signed': ({ who = 'somebody' }) => `the guestbook line by ${who}`,
  'journal.published': (memory) => made('the page', memory),
  'sketch.published': (memory) => made('the sketch', memory),
  'sketch.remixed': (memory) => made('the remix', memory),
  'song.published': (memory) => made('the song', memory),
  'follow.added': ({ who = 'somebody' }) => `the day ${who} found a friend`,
  'server.error': () => 'the day the house stumbled',
  'server.started': () => 'the morning the lights came on',
  'cat.petted': ({ who = 'somebody' }) => `the hand of ${who}`,
  'cat.fed': ({ who = 'somebody' }) => `the supper with ${who}`,
  'cat.played': ({ who = 'somebody' }) => `the game with ${who}`,
  'cat.poked': ({ who = 'somebody' }) => `the finger of ${who}`,
  'cat.met': ({ who = 'another' }) => `the talk with ${who}`,
  'cat.fought': ({ who = 'another' }) => `the row with ${who}`,
}

const made = (kind: string, { who, thing }: Remembered): string =>
  `${kind}${thing === undefined ? '' : ` ${thing}`}${who === undefined ? '' : ` by ${who}`}`

/** The memory in words, or null if there are none for it: then it is kept to oneself. */
export const memoryWords = (memory: Remembered): string | null => words[memory.verb]?.(memory) ?? null

/** Deeds that can be told of. */
export const tellable: readonly string[] = Object.keys(words)
