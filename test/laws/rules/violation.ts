// What a law says when it is broken.

/** A broken rule: where, and in words what to do. */
export interface Violation {
  readonly path: string
  readonly why: string
}

/** Violations as sorted lines, so that a failing test shows all of them. */
export const lines = (violations: readonly Violation[]): string[] =>
  violations.map(({ path, why }) => `${path}: ${why}`).sort()
