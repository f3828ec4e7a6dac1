// Plays one program in a fresh little world, until everyone is back and all is equal: what each holds, what the maker folded change by change, what HTTP says, the row, and every earlier state with what came after it.
import { expect } from 'vitest'
import { type Role, signIn } from '#contract/accounts'
import { deleteSketch, publishSketch } from '#contract/sketches'
import { getWorld, resetWorld, watchWorld, writeWorld, type WorldWish } from '#contract/worlds'
import { chances } from '#dev-env/fakes/chances'
import { passphrase } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import { described, keep, publish } from '#dev-env/sketching'
import { freshId, worldClient, type WorldClient } from '#dev-env/world-client'
import { foldPart, type HeldWorld } from '#sketch/world-fold'
import { openAccount } from '#slices/accounts/index'
import { worldLog } from '../chat/world-log.ts'
import type { Ground } from './ground.ts'
import { shapes, type WorldProgram, type WorldStep } from './world-program.ts'

export interface WorldMate {
  person: Person
}

/** The maker of worlds, and three who play in them. */
export interface WorldCrew extends AsyncDisposable {
  readonly maker: WorldMate
  readonly mates: readonly WorldMate[]
}

let crews = 0

async function account(ground: Ground, username: string, role: Role): Promise<WorldMate> {
  const { ctx } = ground.house().house
  const { id } = await openAccount(ctx, { username, password: passphrase, role })
  const visitor = ground.house().visitor()
  await visitor.request(signIn, { body: { username, password: passphrase } })
  return { person: await connect(visitor, { id, username }) }
}

/** Makes one. */
export async function worldCrew(ground: Ground): Promise<WorldCrew> {
  const mark = `${++crews}-${Date.now().toString(36).slice(-4)}`
  const maker = await account(ground, `maker-${mark}`, 'member')
  const mates: WorldMate[] = []
  for (const name of ['ada', 'bob', 'cleo']) mates.push(await account(ground, `${name}-${mark}`, 'member'))
  return {
    maker,
    mates,
    async [Symbol.asyncDispose]() {
      for (const { person } of [maker, ...mates]) await person[Symbol.asyncDispose]()
    },
  }
}

/** What may be answered to what a program does: a full map, what the present shape does not take, a world that has had enough for this second. */
const foreseen = new Set(['CONFLICT', 'VALIDATION', 'RATE_LIMITED'])

interface Scene {
  readonly ground: Ground
  readonly crew: WorldCrew
  readonly name: string
  readonly clients: readonly WorldClient[]
  /** What the maker folds. */
  readonly keeper: WorldClient
  /** What was held at some moment, by its rev. */
  readonly cuts: Map<number, HeldWorld>
  /** By client id, the revs that were acknowledged: one where it changed something, else any at which it was tried. */
  readonly acked: Map<string, Set<number>>
  shape: number
}

const lines = (shape: number): string => (shapes[shape % shapes.length] ?? []).join('\n')

/** Plays it. Throws what is not as it must be. */
export async function playWorld(ground: Ground, crew: WorldCrew, program: WorldProgram): Promise<void> {
  const name = await publish(crew.maker.person.visitor, {}, { code: lines(0) })
  const chance = chances(program.chance)
  let mended = false
  const clients = crew.mates.map((mate) =>
    worldClient(
      () => mate.person,
      name,
      () => mended || chance() > 0.2,
    ),
  )
  // Misses nothing but while the house is away.
  const keeper = worldClient(() => crew.maker.person, name)
  const scene: Scene = { keeper, cuts: new Map(), ground, crew, name, clients, acked: new Map(), shape: 0 }
  try {
    await keeper.watch()
    await Promise.all(clients.map((client) => client.watch()))
    await playRounds(scene, program)
    mended = true
    await everyoneIsBack(scene)
    await expectRest(scene)
  } finally {
    // One page watches few worlds.
    for (const client of [keeper, ...clients]) await client.leave().catch(() => {})
    // A person has only so many sketches, and smaller programs are tried after one that failed.
    await crew.maker.person.visitor.request(deleteSketch, { params: { name } }).catch(() => {})
  }
}

async function playRounds(scene: Scene, program: WorldProgram): Promise<void> {
  const { keeper } = scene
  for (const round of program.rounds) {
    const turns = Map.groupBy(round, ({ does, who }) => (does === 'crash' ? 'the house' : who))
    await Promise.all(
      [...turns.values()].map(async (steps) => {
        for (const step of steps) await play(scene, step)
      }),
    )
    if (round.some(({ does }) => does === 'crash')) await everyoneIsBack(scene)
    const held = keeper.held()
    if (held?.epoch) scene.cuts.set(held.rev, held)
  }
}

async function comeBack(mate: WorldMate): Promise<void> {
  const { person } = mate
  if (person.socket.connected) return
  mate.person = await connect(person.visitor, person)
}

async function everyoneIsBack({ crew, clients, keeper }: Scene): Promise<void> {
  for (const mate of [crew.maker, ...crew.mates]) await comeBack(mate)
  for (const client of [keeper, ...clients]) await client.watch()
  for (const client of [keeper, ...clients]) await client.settled()
}

async function play(scene: Scene, { who, does, wish }: WorldStep): Promise<void> {
  const mate = scene.crew.mates[who]
  const client = scene.clients[who]
  if (!mate || !client) return
  const { visitor } = scene.crew.maker.person
  const params = { name: scene.name }
  switch (does) {
    case 'write':
      return await insist(scene, mate, wish, freshId())
    case 'twice': {
      const id = freshId()
      await Promise.all([insist(scene, mate, wish, id), insist(scene, mate, wish, id)])
      return
    }
    case 'cut':
      mate.person.socket.disconnect()
      // The house may be away just now.
      await comeBack(mate).catch(() => {})
      return await client.watch()
    case 'reset':
      await visitor.ask(resetWorld, { params }).catch(() => {})
      return
    case 'reshape': {
      const code = lines(++scene.shape)
      await keep(visitor, scene.name, code)
        .then((revision) => visitor.ask(publishSketch, { params, body: described({ revision }) }))
        .catch(() => {})
      return
    }
    case 'crash':
      return await scene.ground.crash()
  }
}

/** Sends it until it is answered, under the same client id, as a page does. */
async function insist(scene: Scene, mate: WorldMate, wish: WorldWish, client_id: string): Promise<void> {
  for (;;) {
    const answer = await mate.person.ask(writeWorld, { name: scene.name, client_id, wish }).catch(() => null)
    if (answer?.ok) {
      const { rev } = answer.data
      scene.acked.set(client_id, (scene.acked.get(client_id) ?? new Set()).add(rev))
      return
    }
    if (answer && answer.code !== 'BUSY') {
      if (!foreseen.has(answer.code) && answer.code !== 'EMPTY') throw new Error(`${answer.code}: ${answer.error}`)
      return
    }
    await comeBack(mate).catch(() => {})
  }
}

async function expectRest({ ground, crew, name, clients, keeper, cuts, acked }: Scene): Promise<void> {
  const { world } = await crew.maker.person.visitor.request(getWorld, { params: { name } })
  for (const client of [keeper, ...clients]) {
    // What was under way when it was asked may be told a moment later.
    await expect.poll(() => client.held()?.rev ?? 0, { timeout: 10_000 }).toBe(world.rev)
    expect(client.held()?.state).toEqual(world.whole?.fields)
    expect(client.held()?.epoch ?? null).toBe(world.epoch)
  }
  const log = await worldLog(ground.house().house.ctx.db.reader, name)
  if (log === null) return expect(world.rev).toBe(0)
  expect(log.stored).toEqual(world.whole?.fields)
  for (const held of cuts.values()) {
    const since = { name, after_rev: held.rev, epoch: held.epoch ?? '' }
    const { held: whole } = foldPart(held, (await crew.maker.person.call(watchWorld, since)).world)
    expect(whole?.state, `from rev ${held.rev} on`).toEqual(world.whole?.fields)
  }
  expect(log.revs).toEqual(Array.from({ length: world.rev }, (_, n) => n + 1))
  const rows = new Map(log.clientIds)
  // What changed nothing took no rev and left no row, and its twin may find something to change a moment later: from then on all are told of that.
  for (const [id, revs] of acked) if (rows.has(id)) expect(Math.max(...revs), id).toBe(rows.get(id))
  expect(new Set(log.clientIds.map(([id]) => id)).size).toBe(log.clientIds.length)
}
