// Who is here, from the sockets that are open: pure bookkeeping over a given clock.
import { sizes } from '#contract/limits'
import type { CatName } from '#contract/house'
import type { Standing, Tile } from '#contract/lobby'
import type { PersonPresence, PresenceState } from '#contract/presence'

interface Here {
  readonly username: string
  readonly sockets: Map<string, 'around' | 'asleep'>
  hidden: boolean
  /** Which cat they chose to be; null: none. */
  cat: CatName | null
  /** When the last socket went; undefined while one is open. */
  goneAt: number | undefined
  /** What others were last told. */
  told: PresenceState
  toldCat: CatName | null
  /** Where they walked in the lobby; kept for as long as others know of them. */
  tile: Tile | null
}

/** How somebody is here by the sockets of one node; `state` null: by none any more. */
export interface OnNode {
  readonly id: number
  readonly state: 'around' | 'asleep' | null
  readonly tile: Tile | null
}

/** A person as the database has them. */
export interface Figure {
  readonly id: number
  readonly username: string
  readonly hidden: boolean
  readonly cat: CatName | null
}

/** What stands for all of a person's sockets on another node. */
const onNode = (node: string): string => `@${node}`

export interface Register {
  arrived(person: Figure, socket: string): void
  departed(id: number, socket: string, now: number): void
  set(id: number, socket: string, state: 'around' | 'asleep'): void
  hide(id: number, hidden: boolean): void
  /** Takes over which cat they are. */
  choose(id: number, cat: CatName | null): void
  /** Forgets an erased account at once; answers it as away, if others may know of them. */
  forget(id: number): PersonPresence | undefined
  /** What changed since the last call, as others may see it; forgets people whose grace is over. */
  changes(now: number): PersonPresence[]
  /** Everyone who is not away, of these ids if given, in alphabetical order. */
  people(now: number, ids?: ReadonlySet<number>): PersonPresence[]
  /** One person as others may see them; undefined who is not here. */
  person(id: number, now: number): PersonPresence | undefined
  /** Whether others may learn what this person does. */
  open(id: number): boolean
  /** Whether the person could walk there: who is hidden cannot. */
  walk(id: number, tile: Tile): boolean
  /** Where those stand who have walked and are not hidden, of these ids if given, in alphabetical order. */
  standing(ids?: ReadonlySet<number>): Standing[]
  /** [NODE-5] How a person is here by the sockets of this node alone. */
  own(id: number): OnNode
  /** Everybody who is known, by whatever node. */
  ids(): readonly number[]
  /** Everybody who is here by a socket of this node. */
  owns(): OnNode[]
  /** Takes over how somebody is here by the sockets of another node; `figure` where they were not known. Answers false, and takes nothing, where they are not known and it is missing. */
  elsewhere(node: string, person: OnNode, now: number, figure?: Figure): boolean
  /** The ids of those who are here by the sockets of another node. */
  at(node: string): readonly number[]
  /** Another node is gone, and with it whoever was here by its sockets alone. */
  without(node: string, now: number): void
}

const byName = (a: { readonly username: string }, b: { readonly username: string }): number =>
  a.username.toLowerCase() < b.username.toLowerCase() ? -1 : 1

/** [PRES-2.12] Of those who are away nobody needs to know which cat they are. */
const seen = (id: number, { username, cat }: Here, state: PresenceState): PersonPresence => ({
  id,
  username,
  state,
  ...(cat === null || state === 'away' ? {} : { cat }),
})

/** [PRES-1.1, PRES-1.2, PRES-1.4, PRES-2.2] An empty register. */
export function createRegister(): Register {
  const here = new Map<number, Here>()

  const stateOf = (person: Here, now: number): PresenceState => {
    if (person.hidden) return 'away'
    if (person.goneAt !== undefined) return now - person.goneAt >= sizes.presenceGraceMs ? 'away' : person.told
    return [...person.sockets.values()].includes('around') ? 'around' : 'asleep'
  }

  function own(id: number): OnNode {
    const person = here.get(id)
    if (!person) return { id, state: null, tile: null }
    const states = [...person.sockets].filter(([socket]) => !socket.startsWith('@')).map(([, state]) => state)
    const state = states.includes('around') ? 'around' : (states[0] ?? null)
    return { id, state, tile: person.tile }
  }

  function departed(id: number, socket: string, now: number): void {
    const person = here.get(id)
    if (!person?.sockets.delete(socket)) return
    if (person.sockets.size === 0) person.goneAt = now
  }

  function fresh({ username, hidden, cat }: Figure): Here {
    const untold = { told: 'away', toldCat: null } as const
    return { username, sockets: new Map(), hidden, cat, goneAt: undefined, ...untold, tile: null }
  }

  return {
    own,
    ids: () => [...here.keys()],
    owns: () => [...here.keys()].map(own).filter(({ state }) => state !== null),
    at: (node) => [...here].filter(([, { sockets }]) => sockets.has(onNode(node))).map(([id]) => id),
    elsewhere(node, { id, state, tile }, now, figure) {
      if (state === null) {
        departed(id, onNode(node), now)
        return true
      }
      // Whoever is known is known from the facts; another node may have missed one.
      const person = here.get(id) ?? (figure && fresh(figure))
      if (!person) return false
      person.sockets.set(onNode(node), state)
      person.goneAt = undefined
      person.tile ??= tile
      here.set(id, person)
      return true
    },
    without(node, now) {
      for (const id of here.keys()) departed(id, onNode(node), now)
    },
    arrived(figure, socket) {
      const person = here.get(figure.id) ?? fresh(figure)
      person.sockets.set(socket, 'around')
      person.hidden = figure.hidden
      person.cat = figure.cat
      person.goneAt = undefined
      here.set(figure.id, person)
    },
    departed,
    set(id, socket, state) {
      const person = here.get(id)
      if (person?.sockets.has(socket)) person.sockets.set(socket, state)
    },
    hide(id, hidden) {
      const person = here.get(id)
      if (person) person.hidden = hidden
    },
    choose(id, cat) {
      const person = here.get(id)
      if (person) person.cat = cat
    },
    forget(id) {
      const person = here.get(id)
      here.delete(id)
      return person && !person.hidden ? { id, username: person.username, state: 'away' } : undefined
    },
    changes(now) {
      const changed: PersonPresence[] = []
      for (const [id, person] of here) {
        const state = stateOf(person, now)
        const another = state !== 'away' && person.cat !== person.toldCat
        if (state !== person.told || another) changed.push(seen(id, person, state))
        person.told = state
        person.toldCat = person.cat
        // Whoever was told of it forgets the tile as well.
        if (state === 'away') person.tile = null
        if (person.goneAt !== undefined && now - person.goneAt >= sizes.presenceGraceMs) here.delete(id)
      }
      return changed
    },
    people: (now, ids) =>
      [...here]
        .filter(([id]) => ids === undefined || ids.has(id))
        .map(([id, person]) => seen(id, person, stateOf(person, now)))
        .filter((person) => person.state !== 'away')
        .toSorted(byName),
    person(id, now) {
      const person = here.get(id)
      return person && seen(id, person, stateOf(person, now))
    },
    open: (id) => here.get(id)?.hidden === false,
    walk(id, { x, y }) {
      const person = here.get(id)
      if (!person || person.hidden) return false
      person.tile = { x, y }
      return true
    },
    standing: (ids) =>
      [...here]
        .filter(([id, { hidden }]) => !hidden && (ids === undefined || ids.has(id)))
        .toSorted(([, a], [, b]) => byName(a, b))
        .flatMap(([id, { tile }]) => (tile ? [{ id, ...tile }] : [])),
  }
}
