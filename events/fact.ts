// How a fact is declared: something that has happened, named in the past tense, announced inside a transaction and told to reactions.

export interface Fact<K extends string = string, P = unknown> {
  readonly kind: K
  readonly payload: P
}

export interface FactSpec<K extends string, P> {
  (payload: P): Fact<K, P>
  readonly kind: K
}

/** Declares a fact: `const roomOpened = fact<{ roomId: number }>()('RoomOpened')`. */
export const fact =
  <P>() =>
  <const K extends string>(kind: K): FactSpec<K, P> =>
    Object.assign((payload: P): Fact<K, P> => ({ kind, payload }), { kind })
