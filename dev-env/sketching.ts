// People who make sketches, for tests.
import type { BodyOf } from '#contract/define'
import * as contract from '#contract/sketches'
import type { Visitor } from './visitor.ts'

type Published = BodyOf<typeof contract.publishSketch>

export const code = 'circle(width / 2, height / 2, 40)'

/** Begins a sketch. */
export const begin = async (by: Visitor, more: Partial<BodyOf<typeof contract.createSketch>> = {}) =>
  (await by.request(contract.createSketch, { body: { kind: 'p5', title: 'Round', code, ...more } })).own

/** Keeps the draft, and it as a revision; answers its number. */
export async function keep(by: Visitor, name: string, written: string, title = 'Round'): Promise<number> {
  const { own } = await by.request(contract.getOwnSketch, { params: { name } })
  const saved = await by.request(contract.saveDraft, {
    params: { name },
    body: { code: written, title, rev: own.rev },
  })
  const { revision } = await by.request(contract.keepRevision, { params: { name }, body: { rev: saved.own.rev } })
  return revision.number
}

/** What is said when a sketch is published. */
export const described = (more: Partial<Published> = {}): Published => ({
  revision: 1,
  visibility: 'public',
  title: 'Round',
  caption: '',
  alt: '',
  tags: [],
  licence: 'cc-by',
  picture: null,
  seed: 7,
  ...more,
})

/** Begins one, keeps its first revision and publishes that; answers its name. */
export async function publish(
  by: Visitor,
  more: Partial<Published> = {},
  begun: Partial<BodyOf<typeof contract.createSketch>> = {},
): Promise<string> {
  const { sketch, rev } = await begin(by, begun)
  const params = { name: sketch.name }
  await by.request(contract.keepRevision, { params, body: { rev } })
  await by.request(contract.publishSketch, { params, body: described(more) })
  return sketch.name
}
