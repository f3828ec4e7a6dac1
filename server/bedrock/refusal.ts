// A refusal is an answer that the contract promises instead of success. It is the only exception that reaches a client as itself; any other is a bug.
import type { Code } from '#contract/refusals'

export interface RefusalDetails {
  readonly retry_after_ms?: number
  /** Per input field, why it was not accepted. */
  readonly fields?: Readonly<Record<string, string>>
}

/** A coded answer on its way to the client; `message` is the sentence that people read. */
export class Refusal extends Error {
  readonly code: Code
  readonly details: RefusalDetails
  constructor(code: Code, sentence: string, details: RefusalDetails = {}) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code
    this.details = details
  }
}

/** Refuses: ends the command with a code and one human sentence that says what to do. */
export function refuse(code: Code, sentence: string, details: RefusalDetails = {}): never {
  throw new Refusal(code, sentence, details)
}
