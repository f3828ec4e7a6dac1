// Why something was not fetched. Each reason has one word, which whoever asked turns into a sentence.

/** Every reason for which a fetch comes to nothing. */
export const fetchRefusals = [
  /** Outgoing requests are switched off. */
  'off',
  /** The house asks for as much at once as it may; the same again in a moment will do. */
  'busy',
  /** No address at all, or with characters that do not belong into one. */
  'address',
  'scheme',
  'credentials',
  'port',
  /** Leads into a private network, to this machine, or is a bare number. */
  'private',
  /** The house itself. */
  'own',
  /** No such name. */
  'unknown',
  'unreachable',
  'slow',
  'redirects',
  'status',
  'type',
  'encoding',
  'large',
  /** An answer that is no HTTP. */
  'garbled',
] as const

/** One of the reasons. */
export type FetchRefusal = (typeof fetchRefusals)[number]

/** Thrown inside the door; `get` gives it back as a value. */
export class RefusedFetch extends Error {
  readonly why: FetchRefusal
  constructor(why: FetchRefusal) {
    super(`Not fetched: ${why}`)
    this.name = 'RefusedFetch'
    this.why = why
  }
}
