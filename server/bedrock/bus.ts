// Facts and the reactions to them. `within` reactions run in the announcing transaction and fall with it; `after` reactions run once it has committed, each apart from the others, and `everywhere` reactions do so on every node of the house.
import type { Fact, FactSpec } from '#events/fact'
import type { Table, Tx } from './tx.ts'

export interface WithinReaction {
  readonly when: 'within'
  readonly kind: string
  readonly run: (tx: Tx<Table, string>, fact: Fact) => Promise<void>
}

export interface AfterReaction<Ctx> {
  readonly when: 'after'
  readonly kind: string
  readonly name: string
  readonly run: (ctx: Ctx, fact: Fact) => Promise<void> | void
}

export interface EverywhereReaction<Ctx> {
  readonly when: 'everywhere'
  readonly kind: string
  readonly name: string
  readonly sure: boolean
  readonly pointer: (payload: unknown) => unknown
  readonly run: (ctx: Ctx, pointer: unknown) => Promise<void> | void
}

export type Reaction<Ctx> = WithinReaction | AfterReaction<Ctx> | EverywhereReaction<Ctx>

/** Reacts in the announcing transaction, with the reacting slice's own powers over the same transaction. */
export const within = <K extends string, P, Pointer, Owns extends Table, Kinds extends string>(
  spec: FactSpec<K, P, Pointer>,
  run: (tx: Tx<Owns, Kinds>, fact: P) => Promise<void>,
): WithinReaction => ({
  when: 'within',
  kind: spec.kind,
  // The bus hands every reaction the whole transaction; the slice's signature narrows it.
  run: (tx, fact) => run(tx as unknown as Tx<Owns, Kinds>, fact.payload as P),
})

/** Reacts after the commit, on the node that made it. Lost in a crash, so it may only do what backfill or a keeper repairs. */
export const after = <K extends string, P, Pointer, Ctx>(
  spec: FactSpec<K, P, Pointer>,
  run: (ctx: Ctx, fact: P) => Promise<void> | void,
): AfterReaction<Ctx> => ({
  when: 'after',
  kind: spec.kind,
  name: run.name,
  run: (ctx, fact) => run(ctx, fact.payload as P),
})

/** Reacts after the commit on every node, this one too, to the fact's pointer: tells those who are connected there. A node that could not be told looks for itself once it is back. */
export const everywhere = <K extends string, P, Pointer, Ctx>(
  spec: FactSpec<K, P, Pointer>,
  run: (ctx: Ctx, pointer: Pointer) => Promise<void> | void,
): EverywhereReaction<Ctx> => ({
  when: 'everywhere',
  kind: spec.kind,
  name: run.name,
  sure: spec.sure,
  pointer: (payload) => spec.pointer(payload as P),
  run: (ctx, pointer) => run(ctx, pointer as Pointer),
})

/** How facts reach the other nodes, if there are any. */
export interface Relay {
  /** Tells them after the commit. */
  tell(kind: string, pointer: unknown): void
  /** Tells them by the commit itself. */
  tellWithin(tx: Tx<Table, string>, kind: string, pointer: unknown): Promise<void>
}

export interface Bus {
  /** Runs the `within` reactions to a fact, in slice order. */
  react(tx: Tx<Table, string>, fact: Fact): Promise<void>
  /** Starts the `after` reactions to committed facts, in commit order. */
  publish(facts: readonly Fact[]): void
  /** Starts the `everywhere` reactions to a fact of another node. */
  heard(kind: string, pointer: unknown): void
  /** Waits until every started `after` reaction has ended. */
  settle(): Promise<void>
}

/** Makes a bus over all slices' reactions. `failed` hears of `after` reactions that threw. */
export function createBus<Ctx>(
  context: () => Ctx,
  reactions: readonly Reaction<Ctx>[],
  failed: (name: string, error: unknown) => void,
  relay: Relay = { tell() {}, tellWithin: () => Promise.resolve() },
): Bus {
  const inside = Map.groupBy(
    reactions.filter((reaction) => reaction.when === 'within'),
    (reaction) => reaction.kind,
  )
  const outside = Map.groupBy(
    reactions.filter((reaction) => reaction.when === 'after'),
    (reaction) => reaction.kind,
  )
  const everywhere = Map.groupBy(
    reactions.filter((reaction) => reaction.when === 'everywhere'),
    (reaction) => reaction.kind,
  )
  const running = new Set<Promise<void>>()

  function start(reaction: { readonly name: string }, run: (ctx: Ctx) => Promise<void> | void): void {
    try {
      const done = run(context())
      if (!done) return
      const watched = done
        .catch((error: unknown) => failed(reaction.name, error))
        .finally(() => running.delete(watched))
      running.add(watched)
    } catch (error) {
      failed(reaction.name, error)
    }
  }

  function heard(kind: string, pointer: unknown): void {
    for (const reaction of everywhere.get(kind) ?? []) start(reaction, (ctx) => reaction.run(ctx, pointer))
  }

  return {
    async react(tx, fact) {
      for (const reaction of inside.get(fact.kind) ?? []) await reaction.run(tx, fact)
      const [told] = everywhere.get(fact.kind) ?? []
      if (told?.sure) await relay.tellWithin(tx, fact.kind, told.pointer(fact.payload))
    },
    publish(facts) {
      for (const fact of facts) {
        for (const reaction of outside.get(fact.kind) ?? []) start(reaction, (ctx) => reaction.run(ctx, fact))
        const [told] = everywhere.get(fact.kind) ?? []
        if (!told) continue
        const pointer = told.pointer(fact.payload)
        if (!told.sure) relay.tell(fact.kind, pointer)
        heard(fact.kind, pointer)
      }
    },
    heard,
    async settle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
