// What the cats’ minds and their speech call the same: deeds of the house, as speech knows them.
import type { DeedKind } from '../deeds/deeds.ts'
import type { Deed } from '../speech/intents-of-deed.ts'

const spoken: Readonly<Partial<Record<string, Deed>>> = {
  'person.registered': 'user.registered',
  'message.posted': 'message.posted',
  'message.burst': 'message.burst',
  'room.silent': 'room.silent',
  'room.created': 'room.created',
  'wall.redecorated': 'wall.changed',
  'sticker.placed': 'sticker.placed',
  'guestbook.signed': 'guestbook.signed',
  'journal.posted': 'journal.published',
  'sketch.published': 'sketch.published',
  'sketch.remixed': 'sketch.remixed',
  'sketch.crashed': 'sketch.crashed',
  'song.published': 'song.published',
  'song.remixed': 'song.published',
  'server.error': 'server.error',
  'server.slow': 'server.slow',
  'server.started': 'server.started',
  'query.slow': 'query.slow',
  'check.failed': 'check.failed',
  'migration.run': 'migration.run',
  'backup.done': 'backup.done',
  'backup.failed': 'backup.failed',
  'cat.called': 'cat.called',
} satisfies Partial<Record<DeedKind, Deed>>

/** What speech calls a deed; undefined of what cats pass in silence. */
export const spokenDeed = (kind: string): Deed | undefined => spoken[kind]

/** By what a memory is told of; a deed that has no words for it is kept to oneself. */
export const toldAs = (kind: DeedKind): string => (kind === 'song.remixed' ? 'sketch.remixed' : (spoken[kind] ?? kind))
