// How many sockets there may be, and that none outlives what opened it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changePassphrase, endOtherSessions, endSession, listSessions, signIn, signOut } from '#contract/accounts'
import { sizes } from '#contract/limits'
import { banPerson } from '#contract/moderation'
import { latencyCheck, sessionEndedPush } from '#contract/presence'
import { confirmSession } from '#contract/security'
import type { Limiter } from '#bedrock/limiter'
import { fakeClock } from '#dev-env/fakes/clock'
import { passphrase, type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { connect, type Person } from '#dev-env/person'
import type { Visitor } from '#dev-env/visitor'
import type { Tx } from '#slices/accounts/owns'

const clock = fakeClock()
let house: TestNeoSpace

const failureOf = (error: unknown): string => (error as { failure?: { code?: string } }).failure?.code ?? String(error)
/** The connected ones, and why the others are not. */
async function allOf(tries: readonly Promise<Person>[]): Promise<{ in: Person[]; out: string[] }> {
  const settled = await Promise.allSettled(tries)
  return {
    in: settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    out: settled.flatMap((one) => (one.status === 'rejected' ? [failureOf(one.reason)] : [])),
  }
}
const close = (people: readonly Person[]) => Promise.all(people.map((person) => person[Symbol.asyncDispose]()))
const seats = async () => (await house.house.ctx.metrics.sockets.get()).values[0]?.value

afterEach(() => house[Symbol.asyncDispose]())

describe('how many', () => {
  beforeEach(async () => {
    house = await testNeoSpace({ clock, env: { NEOSPACE_LIMITS_FACTOR: '1', NEOSPACE_TRUST_PROXY: 'loopback' } })
  })

  it('EDGE-12 a person has ten sockets and not one more, however many handshakes come at once; one that closes makes room', async () => {
    const { visitor, user } = await house.signedIn('many')
    const { in: first, out } = await allOf(Array.from({ length: 25 }, () => connect(visitor, user)))
    expect(first).toHaveLength(sizes.socketsPerPerson)
    expect(out).toEqual(Array<string>(15).fill('RATE_LIMITED'))
    expect(await seats()).toBe(sizes.socketsPerPerson)
    await first[0]?.[Symbol.asyncDispose]()
    await vi.waitFor(async () => expect(await seats()).toBe(sizes.socketsPerPerson - 1))
    const again = await connect(visitor, user)
    await close([...first, again])
    await vi.waitFor(async () => expect(await seats()).toBe(0))
  })

  it('EDGE-12 an address has five hundred connections, those that say nothing included, and others are not touched', async () => {
    const { visitor, user } = await house.signedIn('neighbour')
    const silent = Array.from({ length: sizes.socketsPerAddress }, () => {
      const socket = new WebSocket(`${house.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
      return new Promise<WebSocket>((resolve, reject) => {
        socket.addEventListener('open', () => resolve(socket))
        socket.addEventListener('error', () => reject(new Error('A connection was not taken.')))
      })
    })
    const open = await Promise.all(silent)
    await expect(connect(visitor, user)).rejects.toMatchObject({ failure: { code: 'RATE_LIMITED' } })
    const elsewhere = await connect(visitor, user, { 'x-forwarded-for': '198.51.100.9' })
    await elsewhere[Symbol.asyncDispose]()
    open[0]?.close()
    clock.advance(60_000)
    const back = await vi.waitFor(() => connect(visitor, user), { timeout: 5_000, interval: 50 })
    await back[Symbol.asyncDispose]()
    for (const socket of open) socket.close()
  })

  it('EDGE-12 a connection that does not say who it is within ten seconds is closed', async () => {
    const began = performance.now()
    const socket = new WebSocket(`${house.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
    await new Promise((resolve) => socket.addEventListener('close', resolve))
    const took = performance.now() - began
    expect(took).toBeGreaterThan(sizes.handshakeWithinMs * 0.9)
    expect(took).toBeLessThan(sizes.handshakeWithinMs + 5_000)
  })
})

describe('in between', () => {
  it('EDGE-14 a socket whose person is banned while its handshake is answered does not stay', async () => {
    // No sweep comes round in this one.
    house = await testNeoSpace()
    const owner = await house.person('keeper', 'owner')
    const { visitor, user } = await house.signedIn('late')
    const { limiter } = house.house.ctx
    const take: Limiter['take'] = limiter.take.bind(limiter)
    const slow: Limiter['take'] = async (name, caller) => {
      await take(name, caller)
      // Known and let in, and not yet there.
      if (name === 'handshake' && caller.person === user.id)
        await owner.visitor.request(banPerson, { params: { id: user.id }, body: { reason: 'in between' } })
    }
    Object.assign(limiter, { take: slow })
    const late = await connect(visitor, user)
    const ended = await late.hears(sessionEndedPush)
    expect(ended).toEqual({ reason: 'banned' })
    await vi.waitFor(() => expect(late.socket.connected).toBe(false))
    expect(house.house.ctx.realtime.connectionsOf(user.id)).toEqual([])
  })
})

describe('until when', () => {
  interface Ending {
    readonly how: string
    readonly reason: string
    /** Whether the device that does it stays. */
    readonly oneStays?: true
    readonly act: (doer: Visitor, person: Person, owner: Person) => Promise<unknown>
  }
  const endings: readonly Ending[] = [
    { how: 'signing out', reason: 'logout', act: (doer) => doer.request(signOut, {}) },
    {
      how: 'ending it from another device',
      reason: 'revoked',
      async act(_doer, person) {
        const other = house.visitor()
        await other.request(signIn, { body: { username: person.username, password: passphrase } })
        const { items } = await other.request(listSessions, {})
        const ended = items.find(({ current }) => !current)
        await other.request(endSession, { params: { id: ended?.id ?? 0 } })
      },
    },
    {
      how: 'ending all others',
      reason: 'revoked',
      async act(_doer, person) {
        const other = house.visitor()
        await other.request(signIn, { body: { username: person.username, password: passphrase } })
        await other.request(confirmSession, { body: { password: passphrase } })
        await other.request(endOtherSessions, {})
      },
    },
    {
      how: 'a new passphrase from another device',
      reason: 'revoked',
      async act(_doer, person) {
        const other = house.visitor()
        await other.request(signIn, { body: { username: person.username, password: passphrase } })
        await other.request(changePassphrase, { body: { current: passphrase, password: 'another long one, truly' } })
      },
    },
    {
      how: 'a ban',
      reason: 'banned',
      act: (_doer, person, owner) =>
        owner.visitor.request(banPerson, { params: { id: person.id }, body: { reason: 'to measure it' } }),
    },
  ]

  beforeEach(async () => {
    house = await testNeoSpace({ clock, hurry: 30 })
  })

  it.each(endings)(
    'EDGE-13 $how ends all five sockets of the session within a second',
    async ({ how, reason, act }) => {
      const owner = await house.person('keeper', 'owner')
      const first = await house.person('leaver')
      const others = await Promise.all(Array.from({ length: 4 }, () => connect(first.visitor, first)))
      const all = [first, ...others]
      const ends = all.map(
        ({ socket }) => new Promise<number>((resolve) => socket.once('disconnect', () => resolve(performance.now()))),
      )
      // Signing in and hashing are not part of it: the clock runs from the answer.
      await act(first.visitor, first, owner)
      const began = performance.now()
      const took = (await Promise.all(ends)).map((at) => at - began)
      console.info(
        `EDGE-13 ${how}: the last of five sockets ended ${Math.max(...took).toFixed(1)} ms after the answer (before it, where negative)`,
      )
      expect(Math.max(...took)).toBeLessThan(1_000)
      for (const person of all) expect(person.heard(sessionEndedPush)).toEqual([{ reason }])
      await close(others)
    },
  )

  it('EDGE-15 a socket that only listens ends when its session has expired: swept every 30 seconds past a cache of 30', async () => {
    const listener = await house.person('listener')
    expect(await listener.call(latencyCheck, { ts: 1 })).toMatchObject({ ts: 1 })
    // It has a minute left: half a year at once would be a night’s work for others in the house.
    await house.house.ctx.db.write('test', (tx: Tx) =>
      tx.db
        .updateTable('sessions')
        .set({ expires_at: clock.now() + 60_000 })
        .where('user_id', '=', listener.id)
        .execute(),
    )
    clock.advance(60_000 + sizes.sessionCacheMs)
    const began = performance.now()
    expect(await listener.hears(sessionEndedPush)).toEqual({ reason: 'expired' })
    // Sweeps come thirty times faster here: one of them was enough.
    expect(performance.now() - began).toBeLessThan(sizes.sessionCacheMs / 30 + 1_000)
  })
})
