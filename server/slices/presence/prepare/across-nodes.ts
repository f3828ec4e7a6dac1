// Tells the other nodes who is here by the sockets of this one, gathered, and takes over what they tell. Nothing of it is stored.
import { keyedTurns } from '#bedrock/keyed-turns'
import type { AppContext } from '#server/context'
import { hereIn } from '../parts/here.ts'
import type { OnNode } from '../parts/register.ts'
import { figuresOf } from '../queries/figures.ts'

const here = 'here'
const gatherMs = 200

interface Told {
  /** That is everybody who is here by that node; else only those of whom something is different. */
  readonly whole: boolean
  readonly people: readonly OnNode[]
}

const gatherings = new WeakMap<AppContext, Set<number>>()

/** [NODE-5] Something about this person's sockets here is different. */
export function tellNodes(ctx: AppContext, userId: number): void {
  if (!ctx.cluster.shared) return
  const gathered = gatherings.get(ctx)
  if (gathered) return void gathered.add(userId)
  const people = new Set([userId])
  gatherings.set(ctx, people)
  setTimeout(() => {
    gatherings.delete(ctx)
    ctx.cluster.tell(here, {
      whole: false,
      people: [...people].map((id) => hereIn(ctx).register.own(id)),
    } satisfies Told)
  }, gatherMs).unref()
}

/** Takes over what a node tells. Who is not known is looked up: what another node believes of them may be old. */
async function takeOver(ctx: AppContext, node: string, { whole, people }: Told): Promise<void> {
  const { register } = hereIn(ctx)
  const now = (): number => ctx.clock.now()
  const unknown = people.filter((person) => !register.elsewhere(node, person, now()))
  if (whole) {
    const there = new Set(people.map(({ id }) => id))
    for (const id of register.at(node))
      if (!there.has(id)) register.elsewhere(node, { id, state: null, tile: null }, now())
  }
  const ids = unknown.map(({ id }) => id)
  const figures = new Map((await figuresOf(ctx.db.reader, ids)).map((figure) => [figure.id, figure]))
  for (const person of unknown) {
    const figure = figures.get(person.id)
    if (figure) register.elsewhere(node, person, now(), figure)
  }
  // A fact that came while it was read has found nobody to change.
  for (const { id, hidden, cat } of await figuresOf(ctx.db.reader, ids)) {
    register.hide(id, hidden)
    register.choose(id, cat)
  }
}

/** [NODE-5] What was missed may have been that somebody hides, or is another cat. */
async function refresh(ctx: AppContext): Promise<void> {
  const { register } = hereIn(ctx)
  for (const { id, hidden, cat } of await figuresOf(ctx.db.reader, register.ids())) {
    register.hide(id, hidden)
    register.choose(id, cat)
  }
}

/** Listens to the other nodes. */
export function hearNodes(ctx: AppContext): void {
  const { register } = hereIn(ctx)
  const inTurn = keyedTurns()
  const warn = (error: unknown): void =>
    ctx.logger.warn({ err: error }, 'who is here at another node could not be taken over')
  ctx.cluster.hear(here, (said, node) => {
    // As a node of this version wrote it; one node's after the other, so that what was told last is what is known.
    inTurn(node, () => takeOver(ctx, node, said as Told)).catch(warn)
  })
  ctx.cluster.watch({
    met: () => ctx.cluster.tell(here, { whole: true, people: register.owns() } satisfies Told),
    gone: (node) => void inTurn(node, () => Promise.resolve(register.without(node, ctx.clock.now()))).catch(warn),
    doubted: () => void refresh(ctx).catch(warn),
  })
}
