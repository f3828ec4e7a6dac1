// Sketches with their code, asked for once by each place that shows them and kept while the page is open: a published revision never changes.
import { type ApiData, api } from '../../bedrock/api.ts'

/** A sketch with one of its revisions. */
export type SeenSketch = ApiData<'GET /api/sketches/:name'>

const mostKept = 60
const keptMs = 60_000
const known = new Map<string, { readonly at: number; readonly answer: Promise<SeenSketch> }>()

/** The sketch as it stands now or a moment ago; without `revision`, the published one. Throws `ApiFailure`. */
export function seenSketch(name: string, revision?: number): Promise<SeenSketch> {
  const key = `${name}/${revision ?? ''}`
  const held = known.get(key)
  if (held && performance.now() - held.at < keptMs) return held.answer
  const answer = api('GET /api/sketches/:name', { params: { name }, query: revision === undefined ? {} : { revision } })
  known.delete(key)
  known.set(key, { at: performance.now(), answer })
  // What failed is asked for again.
  answer.catch(() => known.get(key)?.answer === answer && known.delete(key))
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break
    known.delete(oldest)
  }
  return answer
}
