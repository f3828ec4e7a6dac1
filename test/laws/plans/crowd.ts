// A house with so much in its tables that reading one from end to end would be felt, written past the house because nobody waits for fifty thousand sign-ups.
import type { AppContext } from '#server/context'

const people = 4_000
const rooms = 1_500
const lines = 20_000
const acts = 3_000
const now = 1_700_000_000_000

const each = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

function* parcels<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += 500) yield rows.slice(from, from + 500)
}

/** Fills the tables that grow. */
export async function fillHouse({ db: { maintenance: db } }: AppContext): Promise<void> {
  const ids: number[] = []
  for (const values of parcels(
    each(people, (n) => ({
      username: `crowd-${n}`,
      name_key: `crowd-${n}`,
      passphrase: '-',
      role: 'member' as const,
      state: 'active' as const,
      state_reason: null,
      created_at: now,
    })),
  ))
    for (const { id } of await db.insertInto('users').values(values).returning('id').execute()) ids.push(id)
  const person = (n: number): number => ids[n % ids.length] ?? 0

  const streams: number[] = []
  for (const values of parcels(
    each(rooms, (n) => ({ kind: 'room', rev: lines, epoch: `epoch-${n}`, created_at: now })),
  ))
    for (const { id } of await db.insertInto('streams').values(values).returning('id').execute()) streams.push(id)
  const stream = (n: number): number => streams[n % streams.length] ?? 0

  for (const values of parcels(
    streams.map((id, n) => ({
      id,
      name: `crowd-${n}`,
      topic: '',
      kind: n % 2 === 0 ? ('private' as const) : ('text' as const),
      sample: 0,
      opened_by: person(n),
      created_at: now,
      archived_at: null,
    })),
  ))
    await db.insertInto('rooms').values(values).execute()
  for (const values of parcels(
    each(people * 2, (n) => ({
      room_id: stream(n),
      user_id: person(n * 7 + Math.floor(n / people)),
      moderator: 0,
      joined_at: now,
    })),
  ))
    await db
      .insertInto('members')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  for (const values of parcels(
    each(lines, (n) => ({
      stream_id: stream(n % 40),
      rev: n + 1,
      author_id: person(n),
      author_name: 'crowd',
      body: `line ${n}`,
      created_at: now + n,
      edited_at: null,
      erased_at: null,
      hidden_at: null,
      reply_to: null,
      client_id: `crowd-${n}`,
    })),
  ))
    await db.insertInto('entries').values(values).execute()
  for (const values of parcels(
    each(people * 2, (n) => ({ user_id: person(n), room_id: stream(n * 3 + Math.floor(n / people)), entry_id: 1 })),
  ))
    await db
      .insertInto('read_marks')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  for (const values of parcels(
    each(people, (n) => ({
      user_id: person(n),
      token_hash: `crowd-${n}`,
      device: 'crowd',
      created_at: now,
      seen_at: now,
      expires_at: now,
    })),
  ))
    await db.insertInto('sessions').values(values).execute()
  for (const values of parcels(
    each(people, (n) => ({ blocker_id: person(n), blocked_id: person(n + 1), created_at: now })),
  ))
    await db.insertInto('blocks').values(values).execute()
  for (const values of parcels(
    each(lines, (n) => ({
      user_id: person(n),
      actor_id: person(n + 1),
      kind: 'mention' as const,
      room_id: stream(n % 40),
      thing_id: n + 1,
      state: n % 5 === 0 ? ('new' as const) : ('read' as const),
      created_at: now,
      changed_at: now,
    })),
  ))
    await db.insertInto('notices').values(values).execute()
  const sketches: number[] = []
  for (const values of parcels(
    each(people, (n) => ({
      name: `crowd${String(n).padStart(7, '0')}`,
      maker_id: person(n),
      kind: n % 2 === 0 ? ('p5' as const) : ('svg' as const),
      title: 'crowd',
      code: 'crowd()',
      needs: '',
      rev: 1,
      seed: n,
      visibility: n % 3 === 0 ? ('private' as const) : ('public' as const),
      shown_number: 1,
      shown_title: 'crowd',
      caption: '',
      alt: '',
      tags: `crowd-${n % 50}`,
      licence: 'cc0' as const,
      picture: null,
      pin: null,
      parent_id: null,
      parent_number: null,
      ancestors: '',
      gone: 0,
      was_public: 1,
      published_at: now + n,
      shown_at: now + n,
      changed_at: now + n,
    })),
  ))
    for (const { id } of await db.insertInto('sketches').values(values).returning('id').execute()) sketches.push(id)
  for (const values of parcels(
    sketches.map((id) => ({
      sketch_id: id,
      number: 1,
      hash: '-',
      code: 'crowd()',
      needs: '',
      published: 1,
      forked: 0,
      created_at: now,
    })),
  ))
    await db.insertInto('sketch_revisions').values(values).execute()
  for (const values of parcels(sketches.map((id, n) => ({ tag: `crowd-${n % 50}`, sketch_id: id }))))
    await db.insertInto('sketch_tags').values(values).execute()
  // Past the end of the chain, where no act of the test will stand.
  for (const values of parcels(
    each(acts, (n) => ({
      seq: 1_000_000 + n,
      at: now,
      actor_id: null,
      act: 'crowd',
      subject: 'person',
      subject_id: 1,
      details: '{}',
      hash: '-',
    })),
  ))
    await db.insertInto('audit').values(values).execute()
}
