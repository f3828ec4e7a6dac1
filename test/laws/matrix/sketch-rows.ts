// The doors of sketches. Those that are looked at are the member's; everybody else changes their own.
import * as sketches from '#contract/sketches'
import { begin, code, described, publish } from '#dev-env/sketching'
import { anyone, type Cells, changing, signedIn, speaking } from './kinds.ts'
import { type Row, routeRow } from './row.ts'
import type { Subject, World } from './world.ts'

type Visibility = 'private' | 'unlisted' | 'public'

const nobody = { name: 'nobodyAtAll0' }
const shown = async ({ member }: World, visibility: Visibility) => ({
  params: { name: await publish(member.visitor, { visibility }) },
})

const hidden = Object.fromEntries(Object.keys(anyone).map((kind) => [kind, 'NOT_FOUND'])) as Cells
const seeing: Readonly<Record<Visibility, Cells>> = {
  public: { ...anyone, blocked: 'NOT_FOUND' },
  unlisted: { ...anyone, blocked: 'NOT_FOUND' },
  private: { ...hidden, member: 'ok' },
}
const visibilities: readonly Visibility[] = ['private', 'unlisted', 'public']

/** One of this one's own with a revision; whoever may not begin one is refused at the door that is tried. */
async function own({ visitor }: Subject) {
  const body = { kind: 'p5' as const, title: 'Round', code }
  const answer = await visitor.ask(sketches.createSketch, { body })
  if (!answer.body.ok) return { params: nobody }
  const params = { name: answer.body.data.own.sketch.name }
  await visitor.ask(sketches.keepRevision, { params, body: { rev: 0 } })
  return { params }
}
/** The same with a revision that may go. */
async function ownWithOlder(as: Subject) {
  const { params } = await own(as)
  if (params !== nobody) {
    await as.visitor.ask(sketches.saveDraft, { params, body: draft })
    await as.visitor.ask(sketches.keepRevision, { params, body: { rev: 1 } })
  }
  return { params: { ...params, number: 1 } }
}
const ofMember = async ({ member }: World) => ({ params: { name: (await begin(member.visitor)).sketch.name } })
/** Whoever could not begin one has nothing there. */
const ofOwn: Cells = { ...signedIn, muted: 'NOT_FOUND', frozen: 'NOT_FOUND' }
const changingOwn: Cells = { ...changing, muted: 'NOT_FOUND' }
const draft = { code: 'x()', title: 'Round', rev: 0 }

export const sketchRows: readonly Row[] = [
  ...visibilities.flatMap((visibility) =>
    [sketches.getSketch, sketches.listRevisions, sketches.getLineage].map((route) =>
      routeRow(route, {
        expect: seeing[visibility],
        parts: (world) => shown(world, visibility),
        foreign: { expect: 'NOT_FOUND', parts: () => ({ params: nobody }) },
      }),
    ),
  ),
  routeRow(sketches.listSketches, {
    expect: { ...anyone, blocked: 'NOT_FOUND' },
    parts: ({ member }) => ({ query: { by: member.username } }),
    foreign: { expect: 'NOT_FOUND', parts: () => ({ query: { by: 'nobody-at-all' } }) },
  }),
  routeRow(sketches.listOwnSketches, { expect: signedIn, parts: () => ({}) }),
  routeRow(sketches.createSketch, {
    expect: speaking,
    parts: () => ({ body: { kind: 'p5' as const, title: 'Round', code } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => {
        const { params } = await shown(world, 'private')
        return { body: { kind: 'p5' as const, title: 'Round', code, from: { ...params, revision: 1 } } }
      },
    },
  }),
  routeRow(sketches.getOwnSketch, {
    expect: ofOwn,
    parts: (_, as) => own(as),
    foreign: { expect: 'NOT_FOUND', parts: ofMember },
  }),
  routeRow(sketches.saveDraft, {
    expect: changingOwn,
    parts: async (_, as) => ({ ...(await own(as)), body: draft }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ ...(await ofMember(world)), body: draft }) },
  }),
  routeRow(sketches.keepRevision, {
    expect: changingOwn,
    parts: async (_, as) => ({ ...(await own(as)), body: { rev: 0 } }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ ...(await ofMember(world)), body: { rev: 0 } }) },
  }),
  routeRow(sketches.removeRevision, {
    expect: ofOwn,
    parts: (_, as) => ownWithOlder(as),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ params: { ...(await shown(world, 'public')).params, number: 1 } }),
    },
  }),
  routeRow(sketches.publishSketch, {
    expect: speaking,
    parts: async (_, as) => ({ ...(await own(as)), body: described() }),
    foreign: { expect: 'NOT_FOUND', parts: async (world) => ({ ...(await ofMember(world)), body: described() }) },
  }),
  routeRow(sketches.deleteSketch, {
    expect: ofOwn,
    parts: (_, as) => own(as),
    foreign: { expect: 'NOT_FOUND', parts: ofMember },
  }),
  routeRow(sketches.pinSketches, {
    expect: changing,
    parts: () => ({ body: { names: [] } }),
    foreign: {
      expect: 'NOT_FOUND',
      parts: async (world) => ({ body: { names: [(await shown(world, 'public')).params.name] } }),
    },
  }),
]
