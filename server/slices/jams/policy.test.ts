// The truth tables of who may do something in a jam.
import { expect, test } from 'vitest'
import { actorOf, roles } from '#dev-env/actors'
import { table, truthTable } from '#dev-env/truth-table'
import { notDirect, type RoomRow } from '#slices/rooms/index'
import { mayEnd, mayPlay } from './policy.ts'

const now = 1_000_000_000_000
const room = (more: Partial<RoomRow>): RoomRow => ({
  muted_until: null,
  ...notDirect,
  id: 1,
  name: 'studio',
  topic: '',
  kind: 'text',
  sample: 0,
  archived_at: null,
  slow_s: 0,
  access: 0,
  moderator: null,
  ...more,
})
const rooms = {
  open: room({}),
  announcing: room({ kind: 'announcement' }),
  archived: room({ archived_at: 1 }),
} as const
const silences = { heard: null, silent: now + 1, 'silent until now': now } as const

// The keys of a literal are exactly its names.
const namesOf = <Of extends object>(of: Of): (keyof Of & string)[] => Object.keys(of) as (keyof Of & string)[]

test('PURE-2 SONG-3.10 who may play in a jam', () => {
  expect(
    truthTable(mayPlay, roles, [namesOf(rooms), namesOf(silences)], (role, [where, silence]) => [
      actorOf(role, { mutedUntil: silences[silence] }),
      rooms[where],
      now,
    ]),
  ).toBe(
    table(`
                                    member  moderator  admin  owner
      open        heard             yes     yes        yes    yes
      open        silent            no      no         no     no
      open        silent until now  yes     yes        yes    yes
      announcing  heard             no      yes        yes    yes
      announcing  silent            no      no         no     no
      announcing  silent until now  no      yes        yes    yes
      archived    heard             no      no         no     no
      archived    silent            no      no         no     no
      archived    silent until now  no      no         no     no
    `),
  )
  expect(mayPlay(actorOf('owner', { frozen: true }), rooms.open, now)).toBe(false)
})

test('PURE-2 SONG-3.11 who may end a jam', () => {
  const where = {
    'in an open room': room({}),
    'in a private room': room({ kind: 'private', moderator: 0 }),
    'as its moderator': room({ kind: 'private', moderator: 1 }),
  } as const
  const beginners = { 'their own': 1, 'of another': 2, 'of nobody': null } as const
  expect(
    truthTable(mayEnd, roles, [namesOf(beginners), namesOf(where)], (role, [by, at]) => [
      actorOf(role, { id: 1 }),
      where[at],
      beginners[by],
    ]),
  ).toBe(
    table(`
                                     member  moderator  admin  owner
      their own   in an open room    yes     yes        yes    yes
      their own   in a private room  yes     yes        yes    yes
      their own   as its moderator   yes     yes        yes    yes
      of another  in an open room    no      yes        yes    yes
      of another  in a private room  no      no         no     no
      of another  as its moderator   yes     yes        yes    yes
      of nobody   in an open room    no      yes        yes    yes
      of nobody   in a private room  no      no         no     no
      of nobody   as its moderator   yes     yes        yes    yes
    `),
  )
})
