// What the doctor says of one thing.

/** A verdict with a sentence that, unless all is well, says what to do. */
export interface Finding {
  readonly name: string
  readonly verdict: 'ok' | 'hint' | 'fault'
  readonly detail: string
}

/** All is well. */
export const ok = (name: string, detail: string): Finding => ({ name, verdict: 'ok', detail })
/** Legal, but probably not meant. */
export const hint = (name: string, detail: string): Finding => ({ name, verdict: 'hint', detail })
/** Wrong; the house or its data suffer. */
export const fault = (name: string, detail: string): Finding => ({ name, verdict: 'fault', detail })
