// Table-driven scenarios: one person does one thing; counted are what was announced and what each person, an outsider included, heard.
import { expect } from 'vitest'
import type { CallSpec, PayloadOf, RouteSpec } from '#contract/define'
import * as cats from '#events/cats'
import * as residents from '#events/residents'
import { messagePush } from '#contract/messages'
import type { Code } from '#contract/refusals'
import { roomActivityPush } from '#contract/rooms'
import type { TestNeoSpace } from './neospace.ts'
import type { Frame, Person } from './person.ts'
import type { RequestParts } from './visitor.ts'

export interface Scenario<Data> {
  readonly as: Person
  readonly does: (person: Person) => Promise<Outcome>
  /** `ok`, or the code with which it is refused. */
  readonly answers: 'ok' | Code
  readonly data?: Data
  /** How often each fact was announced; facts not named must not have been. */
  readonly announces?: Readonly<Record<string, number>>
  /** Exactly which pushes each person heard, in order; presence apart, which comes by itself, and `room_activity` where nothing is said. */
  readonly hears: ReadonlyMap<Person, readonly string[]> | readonly (readonly [Person, readonly string[]])[]
}

export interface Outcome {
  readonly ok: boolean
  readonly code?: Code
  readonly data?: unknown
}

// What cats do, and that something comes to them, is theirs and no part of what somebody did.
const ofCats = new Set<string>([...Object.values(cats), ...Object.values(residents)].map(({ kind }) => kind))
const bySelf = new Set(['presence', 'connected', 'cat_move', 'cat_typing', 'cat_gesture', 'cat_say'])

/** Does it over the socket. */
export const calling =
  <C extends CallSpec>(call: C, payload: PayloadOf<C>) =>
  async (person: Person): Promise<Outcome> => {
    const answer = await person.ask(call, payload)
    return answer.ok ? { ok: true, data: answer.data } : { ok: false, code: answer.code }
  }

/** Does it over HTTP. */
export const requesting =
  <R extends RouteSpec>(route: R, parts: RequestParts<R>) =>
  async (person: Person): Promise<Outcome> => {
    const { body } = await person.visitor.ask(route, parts)
    return body.ok ? { ok: true, data: body.data } : { ok: false, code: body.code }
  }

/** Runs a scenario and answers the data of a successful one. */
export async function scenario<Data = unknown>(
  house: TestNeoSpace,
  { as, does, answers, announces = {}, hears }: Scenario<Data>,
): Promise<Data> {
  await house.settle()
  const before = house.announced.length
  const people = [...hears]
  for (const [person] of people) person.forget()
  const heardBefore = as.heard(messagePush).length
  const outcome = await does(as)
  await house.settle()
  expect(outcome.ok ? 'ok' : outcome.code).toBe(answers)
  const counts: Record<string, number> = {}
  for (const kind of house.announced.slice(before)) if (!ofCats.has(kind)) counts[kind] = (counts[kind] ?? 0) + 1
  expect(counts, 'announced').toEqual(announces)
  const spoken = [
    ...as.heard(messagePush).slice(heardBefore),
    ...people.flatMap(([person]) => person.heard(messagePush)),
  ]
  const rooms = new Set(spoken.map(({ room_id }) => room_id))
  const isLate = ({ event, payload }: Frame): boolean => {
    // It may come of what was said up to a second earlier, so it tells something only of rooms in which something is said now.
    if (event !== roomActivityPush.event) return false
    if (!counts['MessageSent']) return true
    // It is checked against the contract where it arrives.
    return rooms.size > 0 && !rooms.has((payload as PayloadOf<typeof roomActivityPush>).room_id)
  }
  for (const [person, events] of people) {
    const heard = person.frames.filter((frame) => !bySelf.has(frame.event) && !isLate(frame))
    expect(
      heard.map(({ event }) => event),
      `heard by ${person.username}`,
    ).toEqual(events)
  }
  return outcome.data as Data
}
