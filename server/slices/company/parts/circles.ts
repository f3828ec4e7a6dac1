// The circles of a house, which screens are in which, and that each circle is told of only so often. In memory only.
import type { Connection } from '#bedrock/realtime/connection'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Belonging } from '../queries/belonging.ts'
import { type Circle, createCircle, type Feeling, type Here, type Spot } from './circle.ts'

interface Company {
  readonly ownerId: number
  readonly username: string
  readonly circle: Circle
  readonly screens: Map<string, { readonly connection: Connection; told: Feeling | null }>
  /** Set while nothing is told because something just was; `again` when something has happened meanwhile. */
  pause: { again: boolean } | null
  /** Questions about who may be here are asked one after the other, so that no older answer comes last. */
  turn: Promise<unknown>
}

type Ask = (people: readonly number[]) => Promise<Belonging>

export interface Circles {
  /** Whether there was room. The screen leaves where it was before. */
  enter(ownerId: number, username: string, connection: Connection, paw: string): boolean
  leave(connection: Connection): void
  /** Whether the screen is in company anywhere. */
  point(connection: Connection, spot: Spot): boolean
  /** Asks who may be here and drops whoever may not; whoever cannot be asked about may not. */
  sift(ownerId: number, ask: Ask): Promise<void>
  isIn(ownerId: number, connection: Connection): boolean
  /** The wall on which this screen is in company. */
  wallOf(connection: Connection): number | undefined
  /** [NODE-5] Who is in company on a wall by the screens of this node; one person, or all of them. */
  own(ownerId: number, personId?: number): readonly Here[]
  /** Takes over who is there by the screens of another node; answers whether anybody is in company there here. */
  elsewhere(node: string, ownerId: number, here: readonly Here[]): boolean
  /** Takes over that somebody is there no more by any screen of another node. */
  goneElsewhere(node: string, ownerId: number, personId: number): void
  /** Another node is gone, and its screens with it. */
  without(node: string): void
  /** The walls on which one of these people is in company, or whose owner one of them is. */
  about(...people: readonly number[]): readonly number[]
}

const registers = new WeakMap<AppContext, Circles>()

/** The circles of this house. */
export function circlesIn(ctx: AppContext): Circles {
  const known = registers.get(ctx) ?? createCircles()
  registers.set(ctx, known)
  return known
}

/** How a screen at another node is called here: all of a person's there are one. */
const away = '@'

const nobody: Belonging = { allowed: new Set(), apart: new Map() }
const cold: Feeling = { warm: false, paws: [] }

function createCircles(): Circles {
  const walls = new Map<number, Company>()
  const byScreen = new Map<string, Company>()

  function drop(company: Company, screen: string): void {
    byScreen.delete(screen)
    company.screens.delete(screen)
    if (company.screens.size === 0) walls.delete(company.ownerId)
  }

  function leave(connection: Connection): void {
    const company = byScreen.get(connection.id)
    if (!company) return
    company.circle.leave(connection.actor.id, connection.id)
    drop(company, connection.id)
    stir(company)
  }

  /** [PRES-3.4] */
  function stir(company: Company): void {
    if (company.pause) {
      company.pause.again = true
      return
    }
    const pause = { again: false }
    company.pause = pause
    setTimeout(() => {
      company.pause = null
      if (pause.again) stir(company)
    }, sizes.companyToldEveryMs).unref()
    for (const screen of company.screens.values()) {
      const feeling = company.circle.feeling(screen.connection.actor.id)
      if (feeling) tell(company, screen, feeling)
    }
  }

  return {
    enter(ownerId, username, connection, paw) {
      const before = byScreen.get(connection.id)
      if (before?.ownerId === ownerId) return true
      leave(connection)
      const company = walls.get(ownerId) ?? {
        ownerId,
        username,
        circle: createCircle(),
        screens: new Map(),
        pause: null,
        turn: Promise.resolve(),
      }
      if (!company.circle.enter(connection.actor.id, connection.id, paw)) return false
      walls.set(ownerId, company)
      company.screens.set(connection.id, { connection, told: null })
      byScreen.set(connection.id, company)
      return true
    },
    leave,
    point(connection, spot) {
      const company = byScreen.get(connection.id)
      if (!company) return false
      company.circle.point(connection.actor.id, spot)
      stir(company)
      return true
    },
    async sift(ownerId, ask) {
      const company = walls.get(ownerId)
      if (!company) return
      const mine = company.turn.then(async () => {
        const asked = company.circle.people()
        if (asked.length === 0) return
        const found = await ask(asked).catch(() => nobody)
        for (const id of company.circle.sift(asked, found)) {
          const screen = company.screens.get(id)
          if (screen?.told) tell(company, screen, cold)
          drop(company, id)
        }
        stir(company)
      })
      company.turn = mine
      await mine
    },
    wallOf: (connection) => byScreen.get(connection.id)?.ownerId,
    own: (ownerId, personId) =>
      (walls.get(ownerId)?.circle.visitors((screen) => !screen.startsWith(away)) ?? []).filter(
        (here) => personId === undefined || here.personId === personId,
      ),
    elsewhere(node, ownerId, here) {
      const company = walls.get(ownerId)
      if (!company) return false
      for (const { personId, paw, spot } of here)
        if (company.circle.enter(personId, away + node, paw) && spot) company.circle.point(personId, spot)
      stir(company)
      return true
    },
    goneElsewhere(node, ownerId, personId) {
      const company = walls.get(ownerId)
      if (!company) return
      company.circle.leave(personId, away + node)
      stir(company)
    },
    without(node) {
      for (const company of walls.values()) {
        for (const personId of company.circle.people()) company.circle.leave(personId, away + node)
        stir(company)
      }
    },
    isIn: (ownerId, connection) => byScreen.get(connection.id)?.ownerId === ownerId,
    about: (...people) =>
      [...walls.values()]
        .filter(({ ownerId, circle }) => people.includes(ownerId) || circle.people().some((id) => people.includes(id)))
        .map(({ ownerId }) => ownerId),
  }
}

/** Tells a screen what is new for it. Who came or went is told surely; where somebody moved is stale a moment later. */
function tell({ username }: Company, screen: { connection: Connection; told: Feeling | null }, feeling: Feeling): void {
  const { told, connection } = screen
  if (told && JSON.stringify(told) === JSON.stringify(feeling)) return
  const who = ({ warm, paws }: Feeling): string => [warm, ...paws.map(({ paw }) => paw)].join()
  screen.told = feeling
  const frame = { username, ...feeling }
  if (told && who(told) === who(feeling)) connection.sendVolatile('company', frame)
  else connection.send('company', frame)
}
