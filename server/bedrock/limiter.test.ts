// The limiter by itself: what it counts together, what it lets go, and what a clock that jumps does to it.
import { describe, expect, it } from 'vitest'
import { addressFactor, limits } from '#contract/rates'
import { fakeClock } from '#dev-env/fakes/clock'
import { createLimiter, network } from './limiter.ts'

const [signIn] = limits.sign_in.windows

describe('addresses', () => {
  it('LIMIT-3 an IPv6 customer is a /64, and IPv4 in IPv6 is IPv4', () => {
    expect(network('2001:db8:1:2:3:4:5:6')).toBe(network('2001:db8:1:2::9'))
    expect(network('2001:db8:1:2::1%eth0')).toBe(network('2001:0db8:0001:0002::'))
    expect(network('2001:db8:1:3::1')).not.toBe(network('2001:db8:1:2::1'))
    expect(network('::1')).toBe('0:0:0:0::/64')
    expect(network('::ffff:192.0.2.7')).toBe('192.0.2.7')
    expect(network('192.0.2.7')).not.toBe(network('192.0.2.8'))
  })

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::5:6:7:8', '2001:db8:0:0::/64'],
    ['2001:db8::4:5:6:7:8', '2001:db8:0:4::/64'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['2001::', '2001:0:0:0::/64'],
    ['::', '0:0:0:0::/64'],
    ['::8:7:6:5:4', '0:0:0:8::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::FFFF:192.168.100.255', '192.168.100.255'],
    ['10.11.12.13', '10.11.12.13'],
  ])('LIMIT-3 %s is counted as %s', (address, counted) => expect(network(address)).toBe(counted))

  it('LIMIT-3 a connection that is gone is counted with all that are gone', () => {
    expect(network(undefined)).toBe('gone')
  })
})

describe('what stands', () => {
  const minute = 60_000
  // Two windows, per person and address alike.
  const name = 'send_message'
  const windows = limits[name].windows
  const caller = { person: 7, address: '192.0.2.1' }

  it('LIMIT-1 each window is told with what is left of the tighter of person and address', async () => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    const { waitMs, standings } = await limiter.count(name, caller)
    expect(waitMs).toBeNull()
    expect(standings).toEqual(
      windows.map(({ points, seconds }) => ({ points, seconds, remaining: points - 1, resetMs: seconds * 1_000 })),
    )
  })

  it('LIMIT-2 many people at one address share what an address may, which is so many times as much', async () => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    const [{ points, seconds }] = windows
    for (let person = 0; person < points * addressFactor; person++)
      expect((await limiter.count(name, { person, address: '192.0.2.1' })).waitMs).toBeNull()
    const { waitMs, standings } = await limiter.count(name, { person: 999_999, address: '192.0.2.1' })
    expect(waitMs).toBe(seconds * 1_000)
    expect(standings[0]).toMatchObject({ points: points * addressFactor, remaining: 0 })
    expect((await limiter.count(name, { person: 999_999, address: '192.0.2.2' })).waitMs).toBeNull()
  })

  it('LIMIT-2 what is refused is counted nowhere, and the longest wait is told', async () => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    const [{ points, seconds }] = windows
    for (let n = 0; n < points; n++) await limiter.take(name, caller)
    for (let n = 0; n < points * 3; n++) await limiter.take(name, caller).catch(() => {})
    await expect(limiter.take(name, caller)).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      message: `That was too much in too little time. Try again in ${seconds} s.`,
      details: { retry_after_ms: seconds * 1_000 },
    })
    clock.advance(seconds * 1_000)
    expect((await limiter.count(name, caller)).standings[0]).toMatchObject({ remaining: points - 1 })
  })

  it('LIMIT-1 a factor multiplies what fits, and no limit falls below one', async () => {
    const clock = fakeClock()
    const [{ points }] = windows
    for (const [factor, fits] of [
      [3, points * 3],
      [0.0001, 1],
    ] as const)
      expect((await createLimiter(factor, clock).count(name, caller)).standings[0]?.points).toBe(fits)
  })

  it('LIMIT-2 nobody is counted as another, nor one limit as another', async () => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    const [{ points }] = limits.sign_in.windows
    for (let n = 0; n < points; n++) await limiter.take('sign_in', { person: null, address: '192.0.2.1' })
    const wait = async (...asked: Parameters<typeof limiter.count>) => (await limiter.count(...asked)).waitMs
    expect(await wait('sign_in', { person: null, address: '192.0.2.1' })).not.toBeNull()
    expect(await wait('sign_in', { person: null, address: '192.0.2.2' })).toBeNull()
    expect(await wait('latency', { person: null, address: '192.0.2.1' })).toBeNull()
    clock.advance(60 * minute)
    expect(await wait('sign_in', { person: null, address: '192.0.2.1' })).toBeNull()
  })
})

describe('memory', () => {
  it('LIMIT-5 windows that have ended are let go by the next one', async () => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    for (let n = 0; n < 5_000; n++) await limiter.take('latency', { person: n, address: '192.0.2.1' }).catch(() => {})
    expect(limiter.keys()).toBeGreaterThan(90)
    clock.advance(60_000)
    await limiter.take('latency', { person: 1, address: '192.0.2.1' })
    expect(limiter.keys()).toBe(2)
  })
})

describe('the clock', () => {
  it.each([-3_600_000, 3_600_000])('LIMIT-6 a jump of %i ms locks nobody out', async (jump) => {
    const clock = fakeClock()
    const limiter = createLimiter(1, clock)
    const caller = { person: null, address: '192.0.2.1' }
    for (let n = 0; n < signIn.points; n++) await limiter.take('sign_in', caller)
    await expect(limiter.take('sign_in', caller)).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    clock.advance(jump)
    await limiter.take('sign_in', caller)
  })
})
