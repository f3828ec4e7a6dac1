// OPS-4: NEOSPACE_MODE=read_only takes no changes, over HTTP and sockets alike. Generated from the contract, so a new entry is covered by being there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CallSpec, RouteSpec } from '#contract/define'
import { calls, routes } from '#contract/index'
import type { Person } from '#dev-env/person'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'

let house: TestNeoSpace
let owner: Person
beforeAll(async () => {
  house = await testNeoSpace({ env: { NEOSPACE_MODE: 'read_only' } })
  owner = await house.person('owner-of-all', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())

const allRoutes: readonly RouteSpec[] = routes
const allCalls: readonly CallSpec[] = calls
const pathOf = (spec: RouteSpec): string =>
  spec.path.replace(':room', 'general').replace(':username', 'somebody').replace(':cat', 'tofu').replace(':id', '1')

describe('a house that takes no changes', () => {
  test.each(
    allRoutes
      .filter((spec) => spec.method !== 'GET' && !spec.whileReadOnly)
      .map((spec): [string, RouteSpec] => [`${spec.method} ${spec.path}`, spec]),
  )('OPS-4 %s answers READ_ONLY, to the owner too', async (_, spec) => {
    const { status, body } = await owner.visitor.fetch(spec.method, pathOf(spec), { body: {} })
    expect({ status, body }).toMatchObject({ status: 503, body: { ok: false, code: 'READ_ONLY' } })
  })

  test.each(allCalls.filter((spec) => spec.stores).map((spec): [string, CallSpec] => [spec.event, spec]))(
    'OPS-4 %s answers READ_ONLY',
    async (_, spec) => {
      expect(await owner.emit(spec.event, {})).toMatchObject({ ok: false, code: 'READ_ONLY' })
    },
  )

  test('OPS-4 what still works is signing in and out, and reading', async () => {
    expect(
      allRoutes
        .filter((spec) => spec.whileReadOnly)
        .map((spec) => `${spec.method} ${spec.path}`)
        .toSorted(),
    ).toEqual(['DELETE /api/session', 'POST /api/invites/check', 'POST /api/session', 'POST /api/session/passkey'])
    expect(
      allCalls
        .filter((spec) => spec.stores)
        .map((spec) => spec.event)
        .toSorted(),
    ).toEqual(['delete_message', 'edit_message', 'mark_read', 'send_message', 'write_jam', 'write_world'])
    expect(await owner.join('general')).toMatchObject({ room: 'general' })
    expect((await owner.visitor.fetch('GET', '/api/rooms')).status).toBe(200)
  })
})
