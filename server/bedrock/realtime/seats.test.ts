// The count of connections by itself.
import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { createSeats } from './seats.ts'

it('EDGE-12 counts an IPv6 customer as one address, and gives back what closes', () => {
  const seats = createSeats()
  const [one, other] = [new EventEmitter(), new EventEmitter()]
  expect(seats.arrive(one, '2001:db8:1:2::1')).toBe(1)
  expect(seats.arrive(other, '2001:db8:1:2::2')).toBe(2)
  expect(seats.at('2001:db8:1:3::1')).toBe(0)
  expect(seats.take(one, 7, 1)).toBe(true)
  expect(seats.take(other, 7, 1)).toBe(false)
  one.emit('close')
  expect(seats.at('2001:db8:1:2::9')).toBe(1)
  expect(seats.take(other, 7, 1)).toBe(true)
})
