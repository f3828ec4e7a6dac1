// Sketches with their code, asked for once by each place that shows them and kept while the page is open: a published revision never changes.
import { type ApiData, api, apiAsStranger } from '../../bedrock/api.ts'
import { standsElsewhere } from './elsewhere.ts'
import { noteWork } from './known-songs.ts'

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
  const ask = standsElsewhere() ? apiAsStranger : api
  const answer = ask('GET /api/sketches/:name', { params: { name }, query: revision === undefined ? {} : { revision } })
  known.delete(key)
  known.set(key, { at: performance.now(), answer })
  answer.then(
    // Whoever runs it asks for this revision.
    ({ sketch, revision: { number } }) => {
      noteWork(sketch)
      known.set(`${name}/${number}`, { at: performance.now(), answer })
    },
    // What failed is asked for again.
    () => known.get(key)?.answer === answer && known.delete(key),
  )
  for (const oldest of known.keys()) {
    if (known.size <= mostKept) break
    known.delete(oldest)
  }
  return answer
}

/** Forgets a sketch that was changed here. */
export function forgetSketch(name: string): void {
  for (const key of known.keys()) if (key.startsWith(`${name}/`)) known.delete(key)
}
