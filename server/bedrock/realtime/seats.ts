// How many connections each person and each address holds. A place is taken when a handshake is admitted, before the socket is there, so that many at once do not overshoot; it is given back when the connection closes.
import { network } from '../limiter.ts'

interface Closing {
  once(event: 'close', listener: () => void): unknown
}

export interface Seats {
  /** A connection has arrived; answers how many its address holds now. */
  arrive(connection: Closing, address: string): number
  /** How many connections the address holds. */
  at(address: string): number
  /** Takes one of the person's places; false when `most` are taken. */
  take(connection: Closing, userId: number, most: number): boolean
}

/** Makes the count. */
export function createSeats(): Seats {
  const byPerson = counts<number>()
  const byAddress = counts<string>()
  return {
    arrive(connection, address) {
      const place = network(address)
      byAddress.add(place, 1)
      connection.once('close', () => byAddress.add(place, -1))
      return byAddress.of(place)
    },
    at: (address) => byAddress.of(network(address)),
    take(connection, userId, most) {
      if (byPerson.of(userId) >= most) return false
      byPerson.add(userId, 1)
      connection.once('close', () => byPerson.add(userId, -1))
      return true
    },
  }
}

function counts<K>(): { of(key: K): number; add(key: K, more: 1 | -1): void } {
  const held = new Map<K, number>()
  return {
    of: (key) => held.get(key) ?? 0,
    add(key, more) {
      const now = (held.get(key) ?? 0) + more
      if (now > 0) held.set(key, now)
      else held.delete(key)
    },
  }
}
