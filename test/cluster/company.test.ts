// NODE-5: who looks at one wall at several nodes is felt as at one.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as company from '#contract/company'
import { blockPerson } from '#contract/friends'
import { changeWallSettings } from '#contract/walls'
import { type TestNodes, testNodes } from '#dev-env/nodes'
import type { Person } from '#dev-env/person'

let house: TestNodes
let olga: Person
let ben: Person
let eve: Person

beforeAll(async () => {
  house = await testNodes(2)
  olga = await house.person('olga', 0)
  ben = await house.person('ben', 0)
  eve = await house.person('eve', 1)
  await house.met()
  await olga.visitor.request(changeWallSettings, { body: { audience: 'everyone', company: true } })
})
afterAll(() => house[Symbol.asyncDispose]())

const feels = (person: Person, warm: boolean, ...xs: readonly number[]) =>
  expect
    .poll(
      () => {
        const last = person.heard(company.companyPush).at(-1)
        return [last?.warm, last?.paws.map(({ x }) => x)]
      },
      { timeout: 5_000 },
    )
    .toEqual([warm, [...xs]])

it('NODE-5 two at two nodes feel each other come, point and go, whoever came first', async () => {
  await ben.call(company.joinCompany, { username: 'olga' })
  await ben.call(company.pointCompany, { x: 7, y: 8 })
  await eve.call(company.joinCompany, { username: 'olga' })
  await feels(eve, true, 7)
  await feels(ben, true)
  await eve.call(company.pointCompany, { x: 30, y: 1 })
  await feels(ben, true, 30)
  await eve.call(company.leaveCompany, {})
  await feels(ben, false)
  await eve.call(company.joinCompany, { username: 'olga' })
  await feels(eve, true, 7)
  await feels(ben, true)
})

it('NODE-5 a device at another node keeps somebody there until the last has gone', async () => {
  const phone = await house.device(ben, 1)
  await phone.call(company.joinCompany, { username: 'olga' })
  await ben.call(company.leaveCompany, {})
  await feels(eve, true, 7)
  await phone[Symbol.asyncDispose]()
  await feels(eve, false)
})

it('NODE-5 those who are kept apart feel each other at no node', async () => {
  await ben.call(company.joinCompany, { username: 'olga' })
  await feels(eve, true)
  await ben.visitor.request(blockPerson, { params: { id: eve.id } })
  await feels(eve, false)
  await feels(ben, false)
})
