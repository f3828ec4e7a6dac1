// How long strangers, neighbours and forgetful people wait at the door.
import { beforeEach, describe, expect, it } from 'vitest'
import { type FakeClock, fakeClock } from '#dev-env/fakes/clock'
import { createSignInDelays, type SignInDelays } from './sign-in-delays.ts'

let clock: FakeClock
let delays: SignInDelays
const fail = (times: number, name: string, address: string): void => {
  for (let n = 0; n < times; n++) delays.failed(name, address)
}

beforeEach(() => {
  clock = fakeClock()
  delays = createSignInDelays(clock, 30_000)
})

describe('the delays of signing in', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1_000],
    [4, 2_000],
    [5, 4_000],
    [8, 30_000],
    [2_000, 30_000],
  ])('ACC-2.3 after %i failures of a name %i ms', (times, ms) => {
    fail(times, 'ada', 'there')
    expect(delays.wait('ADA', 'elsewhere')).toBe(ms)
  })

  it('ACC-2.3 an address has ten free failures, whatever the names', () => {
    for (let n = 0; n < 10; n++) {
      expect(delays.wait('anyone', 'school')).toBe(0)
      fail(1, `pupil${n}`, 'school')
    }
    expect(delays.wait('anyone', 'school')).toBe(1_000)
    expect(delays.wait('anyone', 'home')).toBe(0)
  })

  it('ACC-2.3 a success forgets its own failures, not those at names that are not one’s own', () => {
    fail(11, 'ada', 'school')
    fail(2, 'mine', 'school')
    delays.succeeded('mine', 'school')
    expect(delays.wait('bob', 'school')).toBe(2_000)
    delays.succeeded('ada', 'school')
    expect(delays.wait('bob', 'school')).toBe(0)
    expect(delays.wait('ada', 'home')).toBe(0)
  })

  it('ACC-2.3 the wait runs out, and failures of an hour ago are forgotten', () => {
    fail(4, 'ada', 'there')
    clock.advance(1_500)
    expect(delays.wait('ada', 'there')).toBe(500)
    clock.advance(3_600_000)
    fail(1, 'ada', 'there')
    expect(delays.wait('ada', 'there')).toBe(0)
  })

  it('ACC-2.4 strangers who fail keep nobody out who signed in from where they are, and those who guess there wait too', () => {
    delays.succeeded('ada', 'home')
    fail(50, 'ada', 'there')
    expect(delays.wait('ada', 'there')).toBe(30_000)
    expect(delays.wait('ada', 'home')).toBe(0)
    fail(4, 'ada', 'home')
    expect(delays.wait('ada', 'home')).toBe(2_000)
  })

  it('ACC-2.3 remembers the newest ten thousand, so that nobody fills the memory', () => {
    fail(3, 'first', 'there')
    for (let n = 0; n < 10_000; n++) delays.failed(`name${n}`, `address${n}`)
    expect(delays.wait('first', 'elsewhere')).toBe(0)
    fail(2, 'name9999', 'there')
    expect(delays.wait('name9999', 'elsewhere')).toBe(1_000)
  })
})
