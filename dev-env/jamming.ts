// A room with a jam in it and three people, for tests.
import * as contract from '#contract/jams'
import { openRoom } from '#contract/rooms'
import { freshJamId } from './jam-client.ts'
import type { TestNeoSpace } from './neospace.ts'
import type { Person } from './person.ts'
import type { Visitor } from './visitor.ts'
import { plainCell } from './jam-in-memory.ts'

let made = 0

export interface Jamming {
  readonly room: string
  readonly params: { readonly room: string }
  /** Whoever opened the room, and two more. */
  readonly maker: Person
  readonly ben: Person
  readonly eve: Person
  readonly begin: (by?: Person) => Promise<{ readonly room_id: number; readonly jam: contract.Jam }>
  readonly write: (by: Person, wish: contract.JamWish, clientId?: string) => ReturnType<typeof asked>
  /** The song as it is, by HTTP. */
  readonly look: (by?: Person) => Promise<contract.JamPart>
  /** What the room shows of it to somebody. */
  readonly shown: (by: Person) => Promise<{ readonly jam: contract.Jam | null; can_write: boolean; can_end: boolean }>
  /** Its entries, with the song beside each. */
  readonly log: () => ReturnType<typeof logOf>
}

const asked = (by: Person, room: string, wish: contract.JamWish, client_id: string) =>
  by.ask(contract.writeJam, { room, client_id, wish })

const logOf = (house: TestNeoSpace, room: string) =>
  house.house.ctx.db.reader
    .selectFrom('entries')
    .innerJoin('jams', 'jams.stream_id', 'entries.stream_id')
    .innerJoin('rooms', 'rooms.id', 'jams.room_id')
    .select(['entries.body', 'entries.author_id', 'entries.author_name', 'entries.client_id', 'entries.rev'])
    .select('jams.song')
    .where('rooms.name', '=', room)
    .orderBy('entries.rev')
    .execute()

/** A fresh room in which nobody plays yet. */
export async function jamming(house: TestNeoSpace): Promise<Jamming> {
  made += 1
  const maker = await house.person(`maker${made}`)
  const ben = await house.person(`ben${made}`)
  const eve = await house.person(`eve${made}`)
  const room = `studio-${made}`
  await maker.visitor.request(openRoom, { body: { name: room } })
  const params = { room }
  return {
    ...{ room, params, maker, ben, eve },
    begin: (by = maker) => by.visitor.request(contract.beginJam, { params, body: {} }),
    write: (by, wish, clientId = freshJamId()) => asked(by, room, wish, clientId),
    look: async (by = maker) => (await by.visitor.request(contract.getJamSong, { params })).jam,
    shown: (by) => by.visitor.request(contract.getJam, { params }),
    log: () => logOf(house, room),
  }
}

/** Sets one note. */
export const strike = (step: number, track = 'kick'): contract.JamWish => ({
  do: 'edit',
  edits: [{ op: 'cell', pattern: 0, track, step, note: 60, cell: plainCell }],
})

/** Sets the tempo. */
export const tempo = (bpm: number): contract.JamWish => ({ do: 'edit', edits: [{ op: 'song', set: { bpm } }] })

/** 512 notes of one track. */
export const fullRow = (track: string, pattern = 0, chance = 1): contract.JamWish => ({
  do: 'edit',
  edits: [
    {
      ...{ op: 'row', pattern, track },
      cells: Array.from({ length: 512 }, (_, at) => ({ ...plainCell, chance, step: at % 64, note: 30 + (at >> 6) })),
    },
  ],
})

/** How a call was answered: ok, or the code. */
export async function codeOf(answer: Promise<{ ok: boolean; code?: string }>): Promise<string> {
  const { ok, code } = await answer
  return ok ? 'ok' : (code ?? 'none')
}

/** How a request was answered. */
export const toldBy = async (answer: ReturnType<Visitor['ask']>): Promise<string> => {
  const { body } = await answer
  return body.ok ? 'ok' : body.code
}
