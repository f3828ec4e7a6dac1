// The limiter by itself: what it counts together, what it lets go, and what a clock that jumps does to it.
import { describe, expect, it } from 'vitest'
import { limits } from '#contract/limits'
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
