// A page that is not there is a page too.
import { Refusal } from '#bedrock/refusal'
import type { ServedDocument } from '#bedrock/slice'

/** The page that `make` makes; the house's own with 404 where there is nothing, so that it can say so. */
export async function orMissing(shell: string, make: () => Promise<string>): Promise<ServedDocument> {
  const type = 'text/html; charset=utf-8'
  try {
    return { type, body: await make() }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_FOUND') return { status: 404, type, body: shell }
    throw error
  }
}
