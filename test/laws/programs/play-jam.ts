// Plays one program in a fresh jam, until everyone is back and all is equal: what each holds, what the beginner folded change by change, what HTTP says, the row, and every earlier state with what came after it.
import { expect } from 'vitest'
import * as contract from '#contract/jams'
import { openRoom } from '#contract/rooms'
import { chances } from '#dev-env/fakes/chances'
import { freshJamId, type JamClient, jamClient } from '#dev-env/jam-client'
import { connect } from '#dev-env/person'
import { foldPart, type HeldJam } from '#song/jam/fold-part'
import { writeSong } from '#song/write-song'
import type { Ground } from './ground.ts'
import type { JamProgram, JamStep } from './jam-program.ts'
import type { WorldCrew, WorldMate } from './play-world.ts'

/** What may be answered to what a program does: what no longer fits, and a jam that has had enough for this second. */
const foreseen = new Set(['CONFLICT', 'RATE_LIMITED'])

interface Scene {
  readonly ground: Ground
  readonly crew: WorldCrew
  readonly room: string
  readonly clients: readonly JamClient[]
  /** What whoever began it folds. */
  readonly keeper: JamClient
  /** What was held at some moment. */
  readonly cuts: HeldJam[]
  /** By client id, the rev that was acknowledged. */
  readonly acked: Map<string, Set<number>>
}

let rooms = 0

/** Plays it. Throws what is not as it must be. */
export async function playJam(ground: Ground, crew: WorldCrew, program: JamProgram): Promise<void> {
  const room = `jam-${++rooms}-${Date.now().toString(36)}`
  const { visitor } = crew.maker.person
  await visitor.request(openRoom, { body: { name: room } })
  const { room_id } = await visitor.request(contract.beginJam, { params: { room }, body: {} })
  const chance = chances(program.chance)
  let mended = false
  const clients = crew.mates.map((mate) =>
    jamClient(
      () => mate.person,
      room,
      ({ room_id: told }) => told === room_id && (mended || chance() > 0.2),
    ),
  )
  // Misses nothing but while the house is away.
  const keeper = jamClient(
    () => crew.maker.person,
    room,
    ({ room_id: told }) => told === room_id,
  )
  const scene: Scene = { ground, crew, room, clients, keeper, cuts: [], acked: new Map() }
  try {
    for (const client of [keeper, ...clients]) await client.watch()
    await playRounds(scene, program)
    mended = true
    await everyoneIsBack(scene)
    await expectRest(scene, room_id)
  } finally {
    // One page has few jams open, and a smaller program is tried after one that failed.
    for (const client of [keeper, ...clients]) await client.leave(room_id).catch(() => {})
  }
}

async function playRounds(scene: Scene, program: JamProgram): Promise<void> {
  for (const round of program.rounds) {
    const turns = Map.groupBy(round, ({ does, who }) => (does === 'crash' ? 'the house' : who))
    await Promise.all(
      [...turns.values()].map(async (steps) => {
        for (const step of steps) await play(scene, step)
      }),
    )
    if (round.some(({ does }) => does === 'crash')) await everyoneIsBack(scene)
    const held = scene.keeper.held()
    if (held) scene.cuts.push(held)
  }
}

async function comeBack(mate: WorldMate): Promise<void> {
  const { person } = mate
  if (!person.socket.connected) mate.person = await connect(person.visitor, person)
}

async function everyoneIsBack({ crew, clients, keeper }: Scene): Promise<void> {
  for (const mate of [crew.maker, ...crew.mates]) await comeBack(mate)
  for (const client of [keeper, ...clients]) await client.watch()
  for (const client of [keeper, ...clients]) await client.settled()
}

async function play(scene: Scene, { who, does, wish }: JamStep): Promise<void> {
  const mate = scene.crew.mates[who]
  const client = scene.clients[who]
  if (!mate || !client) return
  switch (does) {
    case 'write':
      return await insist(scene, mate, wish, freshJamId())
    case 'twice': {
      const id = freshJamId()
      await Promise.all([insist(scene, mate, wish, id), insist(scene, mate, wish, id)])
      return
    }
    case 'cut':
      mate.person.socket.disconnect()
      // The house may be away just now.
      await comeBack(mate).catch(() => {})
      return await client.watch()
    case 'reset':
      await scene.crew.maker.person.visitor.ask(contract.resetJam, { params: { room: scene.room } }).catch(() => {})
      return
    case 'crash':
      return await scene.ground.crash()
  }
}

/** Sends it until it is answered, under the same client id, as a page does. */
async function insist(scene: Scene, mate: WorldMate, wish: contract.JamWish, client_id: string): Promise<void> {
  for (;;) {
    const answer = await mate.person.ask(contract.writeJam, { room: scene.room, client_id, wish }).catch(() => null)
    if (answer?.ok) {
      const { rev } = answer.data
      scene.acked.set(client_id, (scene.acked.get(client_id) ?? new Set()).add(rev))
      return
    }
    if (answer && answer.code !== 'BUSY') {
      if (!foreseen.has(answer.code)) throw new Error(`${answer.code}: ${answer.error}`)
      return
    }
    await comeBack(mate).catch(() => {})
  }
}

async function expectRest({ ground, crew, room, clients, keeper, cuts, acked }: Scene, roomId: number): Promise<void> {
  const { jam } = await crew.maker.person.visitor.request(contract.getJamSong, { params: { room } })
  const truth = JSON.stringify([jam.epoch, jam.rev, jam.whole?.song, jam.whole?.transport])
  // What was under way when it was asked may be told a moment later.
  for (const client of [keeper, ...clients]) await expect.poll(() => client.digest(), { timeout: 10_000 }).toBe(truth)
  for (const held of cuts) {
    const since = { room, after_rev: held.rev, epoch: held.epoch }
    const { held: whole } = foldPart(held, (await crew.maker.person.call(contract.watchJam, since)).jam)
    expect(whole && writeSong(whole.song), `from rev ${held.rev} on`).toBe(jam.whole?.song)
    expect(whole?.transport).toEqual(jam.whole?.transport)
  }
  const entries = await ground
    .house()
    .house.ctx.db.reader.selectFrom('entries')
    .innerJoin('jams', 'jams.stream_id', 'entries.stream_id')
    .select(['entries.rev', 'entries.client_id'])
    .where('jams.room_id', '=', roomId)
    .orderBy('entries.rev')
    .execute()
  expect(entries.map(({ rev }) => rev)).toEqual(Array.from({ length: jam.rev }, (_, n) => n + 1))
  const ids = entries.flatMap(({ client_id }) => (client_id === null ? [] : [client_id]))
  expect(new Set(ids).size).toBe(ids.length)
  // What changed nothing took no rev and left no row, and its twin may find something to change a moment later: from then on all are told of that.
  for (const { client_id, rev } of entries)
    if (client_id !== null && acked.has(client_id))
      expect(Math.max(...(acked.get(client_id) ?? [])), client_id).toBe(rev)
}
