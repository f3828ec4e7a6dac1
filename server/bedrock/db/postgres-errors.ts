// Which of PostgreSQL's errors mean "run it again", and which mean that the connection is gone.

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** Serialization failure, deadlock, a unique value that a concurrent command stored first, or a row that one removed while this referred to it: the same work, run anew, decides on what is true now. */
export const asksForRetry = (error: unknown): boolean => ['40001', '40P01', '23505', '23503'].includes(codeOf(error))

/** Every connection of the pool was lent for as long as one waits for it. */
export const noConnectionFree = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('timeout exceeded when trying to connect')

/** The connection ended under the query (class 08, 57P: shutting down), or never was. */
export const lostConnection = (error: unknown): boolean => {
  const code = codeOf(error)
  if (/^(08|57P)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code)) return true
  return error instanceof Error && /Connection terminated|Client has encountered a connection error/.test(error.message)
}
