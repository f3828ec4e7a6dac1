// The closed list of codes that NeoSpace answers instead of success, each with its one HTTP status and what it means. None may change its meaning.

interface RefusalSpec {
  readonly status: number
  /** One sentence for the reference: when it is answered and what the caller should do. */
  readonly meaning: string
}

export const refusals = {
  AUTH_REQUIRED: { status: 401, meaning: 'Nobody is signed in on this connection; sign in and try again.' },
  BAD_CREDENTIALS: {
    status: 401,
    meaning: 'Name and passphrase do not belong together; an unknown name answers alike.',
  },
  SESSION_EXPIRED: { status: 401, meaning: 'The session has ended; sign in again.' },
  CODE_REQUIRED: { status: 401, meaning: 'The account asks for a second factor; send its code along.' },
  BANNED: { status: 403, meaning: 'The account is banned; the sentence carries the reason.' },
  MUTED: { status: 403, meaning: 'The account may read but not write for a time.' },
  PENDING: { status: 403, meaning: 'The account waits for approval by the people who run the house.' },
  CONFIRM: {
    status: 403,
    meaning: 'A sensitive act; prove anew who you are at POST /api/session/confirm, then send it again.',
  },
  FORBIDDEN: { status: 403, meaning: 'The caller may see the thing but not do this to it.' },
  CSRF: {
    status: 403,
    meaning:
      'The request did not prove that it comes from the house’s own pages; fetch a fresh token from GET /api/session.',
  },
  NOT_FOUND: { status: 404, meaning: 'There is no such thing, or the caller may not see it.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The address takes other methods than this one; `Allow` names them.',
  },
  ROOM_NOT_FOUND: { status: 404, meaning: 'There is no such room, or the caller may not see it.' },
  VALIDATION: { status: 400, meaning: 'The input does not have the documented shape; `fields` says where.' },
  EMPTY: { status: 400, meaning: 'Nothing is left of the text once white space and invisible marks are gone.' },
  TOO_LONG: { status: 400, meaning: 'The text is longer than the documented limit.' },
  UNKNOWN_EVENT: { status: 400, meaning: 'There is no socket event of that name.' },
  TOO_LARGE: { status: 413, meaning: 'The body is larger than the house accepts.' },
  UNSUPPORTED_TYPE: { status: 415, meaning: 'The body is not of a type that this route reads.' },
  TOO_SLOW: { status: 408, meaning: 'The body stopped coming, or came too slowly; send it again.' },
  QUOTA: {
    status: 507,
    meaning:
      'What the caller keeps, files or the code of sketches, would take more room than a person is given; take some away first.',
  },
  NO_SPACE: { status: 507, meaning: 'The house has no room for files at the moment; everything else works.' },
  TEAPOT: { status: 418, meaning: 'The house was asked for coffee and is a teapot (RFC 2324).' },
  NOT_FETCHED: {
    status: 422,
    meaning: 'The house could not read what lies behind the address; the sentence says why.',
  },
  CONFLICT: { status: 409, meaning: 'The thing has changed or exists already; read it again and decide anew.' },
  PROTOCOL: { status: 426, meaning: 'The client speaks another version of the protocol; reload it.' },
  RATE_LIMITED: { status: 429, meaning: 'Too much in too little time; wait for `retry_after_ms`.' },
  READ_ONLY: { status: 503, meaning: 'The house can be read but takes no changes at the moment.' },
  BUSY: { status: 503, meaning: 'The house could not take this now; the same again in a moment will do.' },
  INTERNAL: { status: 500, meaning: 'A fault of the house; it is logged under the request id.' },
} as const satisfies Record<string, RefusalSpec>

export type Code = keyof typeof refusals

/** What any route or call may answer without listing it. */
export const everyRouteMayRefuse = [
  'AUTH_REQUIRED',
  'SESSION_EXPIRED',
  'BANNED',
  'MUTED',
  'FORBIDDEN',
  'CSRF',
  'VALIDATION',
  'TOO_LARGE',
  'UNSUPPORTED_TYPE',
  'RATE_LIMITED',
  'READ_ONLY',
  'BUSY',
  'INTERNAL',
] as const satisfies readonly Code[]
