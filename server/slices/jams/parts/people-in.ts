// Who has which jam open on which other node, so that each of them can say who is in it. In memory only.

export interface PeopleIn {
  /** Takes over who is in a jam by the sockets of another node: all of them. */
  elsewhere(node: string, roomId: number, people: readonly number[]): void
  /** Another node is gone, and its sockets with it; answers the rooms whose jams they were in. */
  without(node: string): readonly number[]
  /** Those who are in a jam by another node. */
  of(roomId: number): readonly number[]
  /** The rooms in whose jams somebody is by another node. */
  roomsOf(personId: number): readonly number[]
}

const registers = new WeakMap<object, PeopleIn>()

/** The register of a house. */
export function peopleIn(house: object): PeopleIn {
  const known = registers.get(house) ?? createPeopleIn()
  registers.set(house, known)
  return known
}

function createPeopleIn(): PeopleIn {
  const nodes = new Map<string, Map<number, readonly number[]>>()
  return {
    elsewhere(node, roomId, people) {
      const rooms = nodes.get(node) ?? new Map<number, readonly number[]>()
      nodes.set(node, rooms)
      if (people.length > 0) rooms.set(roomId, people)
      else rooms.delete(roomId)
    },
    without(node) {
      const rooms = [...(nodes.get(node)?.keys() ?? [])]
      nodes.delete(node)
      return rooms
    },
    of: (roomId) => [...nodes.values()].flatMap((rooms) => rooms.get(roomId) ?? []),
    roomsOf: (personId) =>
      [...nodes.values()].flatMap((rooms) =>
        [...rooms].flatMap(([roomId, people]) => (people.includes(personId) ? [roomId] : [])),
      ),
  }
}
