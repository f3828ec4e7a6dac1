// The locks: every route and socket event, knocked on by every kind of actor, answers what one table says; and no id opens what belongs to somebody else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls, routes } from '#contract/index'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import { accountRows } from './matrix/account-rows.ts'
import { homepageRows } from './matrix/homepage-rows.ts'
import { journalRows } from './matrix/journal-rows.ts'
import { sketchRows } from './matrix/sketch-rows.ts'
import { kinds } from './matrix/kinds.ts'
import { boardRows } from './matrix/board-rows.ts'
import { cardRows } from './matrix/card-rows.ts'
import { companyRows } from './matrix/company-rows.ts'
import { jamRows } from './matrix/jam-rows.ts'
import { worldRows } from './matrix/world-rows.ts'
import { lobbyRows } from './matrix/lobby-rows.ts'
import { directRows } from './matrix/direct-rows.ts'
import { fileRows } from './matrix/file-rows.ts'
import { friendRows } from './matrix/friend-rows.ts'
import { deviceRows } from './matrix/device-rows.ts'
import { noticeRows } from './matrix/notice-rows.ts'
import { moderationRows } from './matrix/moderation-rows.ts'
import { profileRows } from './matrix/profile-rows.ts'
import { roomRows } from './matrix/room-rows.ts'
import { searchRows } from './matrix/search-rows.ts'
import { deriveRows } from './matrix/derive-rows.ts'
import { residentRows } from './matrix/resident-rows.ts'
import { guardRows } from './matrix/guard-rows.ts'
import { sanctionRows } from './matrix/sanction-rows.ts'
import { reportRows } from './matrix/report-rows.ts'
import { vitalsRows } from './matrix/vitals-rows.ts'
import { wayRows } from './matrix/way-rows.ts'
import { emojiRows } from './matrix/emoji-rows.ts'
import { signalRows } from './matrix/signal-rows.ts'
import { passkeyRows } from './matrix/passkey-rows.ts'
import { securityRows } from './matrix/security-rows.ts'
import { wallRows } from './matrix/wall-rows.ts'
import { createWorld, type World } from './matrix/world.ts'

// Walls before friends, whose rows make everybody follow the member.
const rows = [
  ...accountRows,
  ...roomRows,
  ...moderationRows,
  ...boardRows,
  ...wallRows,
  ...companyRows,
  ...worldRows,
  ...jamRows,
  ...lobbyRows,
  ...residentRows,
  ...cardRows,
  ...homepageRows,
  ...journalRows,
  ...sketchRows,
  ...profileRows,
  // After what is meant for followers, because here everybody becomes one.
  ...friendRows,
  ...fileRows,
  ...directRows,
  ...searchRows,
  ...deriveRows,
  ...reportRows,
  ...sanctionRows,
  ...guardRows,
  ...wayRows,
  ...vitalsRows,
  ...emojiRows,
  ...signalRows,
  ...deviceRows,
  ...noticeRows,
  ...securityRows,
  ...passkeyRows,
]
const doors = [
  ...routes.map((spec) => ({ name: `${spec.method} ${spec.path}`, schemas: [spec] as readonly object[] })),
  ...calls.map((spec) => ({ name: spec.event as string, schemas: [spec] as readonly object[] })),
]
// Failed sign-ins slow down whoever comes from the same address; the table is about rights. Only where somebody may fail does time pass, because no session lasts for ever.
const failing = new Set([...accountRows, ...securityRows, ...passkeyRows])
const clock = fakeClock()
const longerThanAnyDelay = 15 * 60_000
let house: TestNeoSpace
let world: World

beforeAll(async () => {
  house = await testNeoSpace({ clock, outside: { resolve: () => Promise.resolve([]) } })
  world = await createWorld(house, kinds)
})
afterAll(() => house[Symbol.asyncDispose]())

it('LOCK-1 has a row for every door, and no row without one', () => {
  expect([...new Set(rows.map(({ name }) => name))].sort()).toEqual(doors.map(({ name }) => name).sort())
})

describe.each(rows)('$name', (row) => {
  it('LOCK-1 answers each kind of actor as the table says', async () => {
    const answers: Record<string, string> = {}
    for (const kind of kinds) {
      if (failing.has(row)) clock.advance(longerThanAnyDelay)
      const as = row.fresh ? await world.fresh(kind) : world.as(kind)
      answers[kind] = await row.knock(world, as)
    }
    expect(answers).toEqual(row.expect)
  })
})

describe.each(rows.filter(({ foreign }) => foreign))('$name', ({ foreign }) => {
  it('LOCK-2 keeps what belongs to somebody else', async () => {
    expect(await foreign?.knock(world, world.as('other'))).toBe(foreign?.expect)
  })
})

const naming = new Set(['id', 'ids', 'room', 'username'])

it('LOCK-2 every door that takes an id is tried with a foreign one', () => {
  const named = (spec: object): string[] =>
    ['params', 'query', 'body', 'payload'].flatMap((part) =>
      Object.keys(Object(Object(Reflect.get(spec, part)).properties)),
    )
  // A name that one gives oneself is not an id.
  const ownName = new Set(['POST /api/accounts', 'POST /api/session', 'POST /api/owner', 'POST /api/appeals/door'])
  const untried = doors
    .filter(({ name, schemas }) => !ownName.has(name) && schemas.flatMap(named).some((key) => naming.has(key)))
    .filter(({ name }) => !rows.some((row) => row.name === name && row.foreign))
  expect(untried.map(({ name }) => name)).toEqual([])
})
