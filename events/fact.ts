// How a fact is declared: something that has happened, named in the past tense, announced inside a transaction and told to reactions.

export interface Fact<K extends string = string, P = unknown> {
  readonly kind: K
  readonly payload: P
}

/** How a fact is told to the other nodes of a house, where something reacts to it on every node. */
interface Telling<P, Pointer> {
  /** What of it leaves the node: which rows to look at, never what stands in them. All of it where this is left out. */
  readonly pointer?: (payload: P) => Pointer
  /** It takes a right away, so it is told in the transaction itself: whoever reads the commit will hear of it. */
  readonly sure?: true
}

export interface FactSpec<K extends string, P, Pointer = P> {
  (payload: P): Fact<K, P>
  readonly kind: K
  readonly pointer: (payload: P) => Pointer
  readonly sure: boolean
}

/** Declares a fact: `const roomOpened = fact<{ roomId: number }>()('RoomOpened')`. */
export const fact =
  <P>() =>
  <const K extends string, Pointer = P>(kind: K, telling: Telling<P, Pointer> = {}): FactSpec<K, P, Pointer> =>
    Object.assign((payload: P): Fact<K, P> => ({ kind, payload }), {
      kind,
      // Without a pointer of its own the payload is the pointer, as the default of the type says.
      pointer: telling.pointer ?? ((payload: P) => payload as unknown as Pointer),
      sure: telling.sure === true,
    })
