// Facts and the reactions to them. `within` reactions run in the announcing transaction and fall with it; `after` reactions run once it has committed, each apart from the others.
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

export type Reaction<Ctx> = WithinReaction | AfterReaction<Ctx>

/** Reacts in the announcing transaction, with the reacting slice's own powers over the same transaction. */
export const within = <K extends string, P, Owns extends Table, Kinds extends string>(
  spec: FactSpec<K, P>,
  run: (tx: Tx<Owns, Kinds>, fact: P) => Promise<void>,
): WithinReaction => ({
  when: 'within',
  kind: spec.kind,
  // The bus hands every reaction the whole transaction; the slice's signature narrows it.
  run: (tx, fact) => run(tx as unknown as Tx<Owns, Kinds>, fact.payload as P),
})

/** Reacts after the commit. Lost in a crash, so it may only do what backfill or a keeper repairs. */
export const after = <K extends string, P, Ctx>(
  spec: FactSpec<K, P>,
  run: (ctx: Ctx, fact: P) => Promise<void> | void,
): AfterReaction<Ctx> => ({
  when: 'after',
  kind: spec.kind,
  name: run.name,
  run: (ctx, fact) => run(ctx, fact.payload as P),
})

export interface Bus {
  /** Runs the `within` reactions to a fact, in slice order. */
  react(tx: Tx<Table, string>, fact: Fact): Promise<void>
  /** Starts the `after` reactions to committed facts, in commit order. */
  publish(facts: readonly Fact[]): void
  /** Waits until every started `after` reaction has ended. */
  settle(): Promise<void>
}

/** Makes a bus over all slices' reactions. `failed` hears of `after` reactions that threw. */
export function createBus<Ctx>(
  context: () => Ctx,
  reactions: readonly Reaction<Ctx>[],
  failed: (name: string, error: unknown) => void,
): Bus {
  const inside = Map.groupBy(
    reactions.filter((reaction) => reaction.when === 'within'),
    (reaction) => reaction.kind,
  )
  const outside = Map.groupBy(
    reactions.filter((reaction) => reaction.when === 'after'),
    (reaction) => reaction.kind,
  )
  const running = new Set<Promise<void>>()

  function start(reaction: AfterReaction<Ctx>, fact: Fact): void {
    try {
      const done = reaction.run(context(), fact)
      if (!done) return
      const watched = done
        .catch((error: unknown) => failed(reaction.name, error))
        .finally(() => running.delete(watched))
      running.add(watched)
    } catch (error) {
      failed(reaction.name, error)
    }
  }

  return {
    async react(tx, fact) {
      for (const reaction of inside.get(fact.kind) ?? []) await reaction.run(tx, fact)
    },
    publish(facts) {
      for (const fact of facts) for (const reaction of outside.get(fact.kind) ?? []) start(reaction, fact)
    },
    async settle() {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
