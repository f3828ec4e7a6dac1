// What must be equal once a program has ended and everyone is back: clients, digest, HTTP, socket, rows, and every earlier state with what came after it.
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { type Backfill, listMessages, type Message } from '#contract/messages'
import type { ReferenceClient } from '#dev-env/reference-shape'
import { digestOf } from '#log/digest'
import { foldBackfill } from '#log/fold'
import type { RoomState } from '#log/room-state'
import { reachesStart, shown } from '#log/window'
import { wholeHistory } from '../chat/folded.ts'
import { busily } from './crew.ts'
import { comeIn, take } from './take.ts'
import { untie } from './ties.ts'
import { belongs, type Scene, truthOf } from './scene.ts'

/** `expect` says what differs; where nothing does, the quicker comparison is enough. */
function same(found: unknown, wanted: unknown, what: string): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found, what).toEqual(wanted)
}

/** Follows a body's cursors and folds what comes: small pages over HTTP, large ones over the socket, which takes less time. */
async function goneOn(client: ReferenceClient, room: string, from: RoomState, limit: number): Promise<RoomState> {
  let state = from
  let cursor: { after_rev?: number; epoch?: string } | null =
    from.epoch === null ? {} : { after_rev: from.head, epoch: from.epoch }
  while (cursor) {
    const body: Backfill =
      limit < 100
        ? await client.browser.request(listMessages, { params: { room }, query: { ...cursor, limit } })
        : await asked(client, { room, ...cursor, limit })
    state = foldBackfill(state, body)
    const after_rev = body.phase === 'continuity' ? body.next?.after_rev : undefined
    cursor = after_rev === undefined ? null : { after_rev, epoch: body.epoch }
  }
  return state
}

/** Asks over the socket, and again where the connection was lost meanwhile: a machine with too much to do closes some. */
async function asked(client: ReferenceClient, payload: object): Promise<Backfill> {
  for (;;) {
    await client.settled()
    const answer = await client.socket
      .timeout(10_000)
      .emitWithAck('request_backfill', payload)
      .catch(() => null)
    // The contract's answer to this call.
    if (answer !== null) return (answer as { data: Backfill }).data
  }
}

async function everyoneIsBack(scene: Scene): Promise<void> {
  for (const mate of scene.crew.mates) {
    mate.wire.mend()
    const step = { who: scene.crew.mates.indexOf(mate), n: 0, text: '' }
    if (mate.banned) await take(scene, { ...step, does: 'pardon' })
    if (!mate.member && scene.program.kind === 'private') await take(scene, { ...step, does: 'take' })
    await comeIn(scene, mate)
    // A stranger is in the house again, though not in the conversation.
    if (!mate.client && !belongs(scene, mate)) await scene.crew.enter(mate)
  }
}

async function settled(client: ReferenceClient, room: string): Promise<void> {
  await client.settled()
  await client.history(room)
  await client.settled()
  expect(await client.verify(room), `${client.username} and the digest`).toBe('equal')
}

/** Throws unless all is equal. */
export async function expectRest(scene: Scene): Promise<void> {
  const { crew, room } = scene
  await busily(crew, 'coming back', () => everyoneIsBack(scene))
  const there = crew.mates.filter((mate) => belongs(scene, mate))
  const clients = [crew.keeper, ...there.flatMap(({ client }) => client ?? [])]
  expect(clients).toHaveLength(scene.program.kind === 'direct' ? 2 : 4)
  await Promise.all(clients.map((client) => busily(crew, `${client.username} settles`, () => settled(client, room))))
  await busily(crew, 'emptying the wires', () => Promise.all(crew.mates.map(({ wire }) => wire.empty())))
  const { messages: truth, rev } = await truthOf(scene)
  for (const client of clients) {
    same(client.messages(room), truth, `what ${client.username} shows`)
    expect(client.state(room).head).toBe(rev)
  }
  const [one = crew.keeper, other = crew.keeper] = clients.slice(scene.program.chance % 3)
  same(await wholeHistory(one.browser, room), truth, 'HTTP')
  await expectFresh(other, room, truth)
  await expectCuts(scene, truth)
  expectRevs(scene, truth, rev)
  for (const message of scene.acked.values()) {
    const row = truth.find(({ id }) => id === message.id)
    if (row?.rev === message.rev) same(row, message, 'what was acknowledged')
    else expect(row?.rev, `the rev of ${message.id}, acknowledged at ${message.rev}`).toBeGreaterThan(message.rev)
  }
  await busily(crew, 'untying', () => untie(scene))
  expect(crew.faults).toEqual([])
}

/** Somebody who knows nothing yet, over the socket. */
async function expectFresh(client: ReferenceClient, room: string, truth: readonly Message[]): Promise<void> {
  const ask = (cursor: object): Promise<Backfill> => asked(client, { room, limit: 9, ...cursor })
  let state = foldBackfill({ ...client.state(room), epoch: null, head: 0, told: 0, windows: [] }, await ask({}))
  for (let window = state.windows.at(-1); window && !reachesStart(window); window = state.windows.at(-1))
    state = foldBackfill(state, await ask({ before_id: window.from }), { before_id: window.from })
  same(shown(state), truth, 'a fresh backfill')
}

/** Law 3: every earlier state and its continuity is the whole. */
async function expectCuts(scene: Scene, truth: readonly Message[]): Promise<void> {
  const { keeper } = scene.crew
  let turn = 0
  for (const state of scene.cuts.values()) {
    const whole = await goneOn(keeper, scene.room, state, turn++ % 4 === 0 ? 5 : 100)
    const from = whole.windows.at(-1)?.from ?? 0
    const rest = truth.filter(({ id }) => id >= from)
    same(shown(whole), rest, `from rev ${state.head} of ${state.epoch} on`)
    expect(digestOf(shown(whole))).toBe(digestOf(rest))
  }
}

/** Every rev is one change, and whoever missed nothing heard each once, in order. */
function expectRevs({ begun, crew, undisturbed }: Scene, truth: readonly Message[], rev: number): void {
  expect(new Set(truth.map((message) => message.rev)).size).toBe(truth.length)
  expect(
    truth.every((message) => message.rev <= rev && (message.content === null) === (message.deleted || message.hidden)),
  ).toBe(true)
  const heard = crew.heard.map((message) => message.rev)
  if (undisturbed) expect(heard).toEqual(Array.from({ length: rev - begun }, (_, n) => begun + n + 1))
}
