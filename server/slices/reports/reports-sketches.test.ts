// Sketches that are reported.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { blockPerson } from '#contract/friends'
import { sizes } from '#contract/limits'
import * as contract from '#contract/reports'
import { deleteSketch } from '#contract/sketches'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { begin, publish } from '#dev-env/sketching'

let house: TestNeoSpace
let keeper: Person
let ada: Person
let bob: Person
beforeAll(async () => {
  house = await testNeoSpace()
  keeper = await house.person('keeper', 'owner')
  ada = await house.person('ada')
  bob = await house.person('bob')
})
afterAll(() => house[Symbol.asyncDispose]())

const report = (by: Person, name: string) =>
  by.visitor.ask(contract.makeReport, {
    body: { about: { kind: 'sketch', name }, category: 'other', words: 'It blinks.' },
  })
const opened = async (id: number) =>
  (await keeper.visitor.request(contract.takeReport, { params: { id }, body: { taken: true } })).report.opened

it('MOD-1.7 MOD-1.8 MOD-1.17 its words are kept as others see them, and of its code what fits', async () => {
  const code = 'x'.repeat(sizes.reportEvidenceCharacters)
  const more = {
    title: 'Thorns',
    caption: 'They prick.',
    alt: 'Thorns',
    tags: ['sharp'],
    visibility: 'unlisted',
  } as const
  const name = await publish(bob.visitor, { ...more, tags: [...more.tags] }, { code })
  const { body } = await report(ada, name)
  if (!body.ok) throw new Error(body.error)
  expect(body.data.report).toMatchObject({ about: { kind: 'sketch' }, person: { username: 'bob' } })
  const again = await report(ada, name)
  expect(again.body).toMatchObject({ data: { report: { id: body.data.report.id } } })
  await bob.visitor.request(deleteSketch, { params: { name } })
  const held = await opened(body.data.report.id)
  expect(held).toMatchObject({ words: 'It blinks.', evidence: { place: name, at: null, direct: false } })
  expect(held?.evidence.text).toMatch(/^Thorns\nThey prick\.\nThorns\nsharp\nx+/)
  expect(Array.from(held?.evidence.text ?? '').length).toBeLessThanOrEqual(sizes.reportEvidenceCharacters)
})

it('MOD-1.7 nothing of one’s own, and nothing that one does not see', async () => {
  const code = async (by: Person, name: string) => {
    const { body } = await report(by, name)
    return body.ok ? 'ok' : body.code
  }
  const shown = await publish(bob.visitor)
  expect(await code(bob, shown)).toBe('CONFLICT')
  const hidden = (await begin(bob.visitor)).sketch.name
  const back = await publish(bob.visitor, { visibility: 'private' })
  for (const name of [hidden, back, 'nobodyAtAll0']) expect(await code(ada, name)).toBe('NOT_FOUND')
  await bob.visitor.request(blockPerson, { params: { id: ada.id } })
  expect(await code(ada, shown)).toBe('NOT_FOUND')
})
