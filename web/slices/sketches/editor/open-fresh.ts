// Opens a sketch that the house does not know yet: from a starter, an empty sheet, or a revision of another’s.
import { sketchKinds } from '#sketch/kinds'
import { api } from '../../../bedrock/api.ts'
import { codeKindOf } from './drafts/code-kind-of.ts'
import { openNew, type Opened } from './drafts/open-keeping.ts'
import { firstWords } from './first-words.ts'

/** What `/codeground/new/:kind?starter=ID` or `?from=NAME&revision=N` means. Throws `ApiFailure`. */
export async function openFresh(asked: string | undefined, search: URLSearchParams): Promise<Opened> {
  const name = search.get('from')
  if (name !== null) {
    const revision = Number(search.get('revision'))
    const query = Number.isInteger(revision) && revision > 0 ? { revision } : {}
    const found = await api('GET /api/sketches/:name', { params: { name }, query })
    const { title, maker, kind } = found.sketch
    return openNew(
      codeKindOf(kind),
      { title, code: found.code },
      { name, revision: found.revision.number, title, maker },
    )
  }
  const kind = sketchKinds.find((one) => one === asked) ?? 'p5'
  return openNew(kind, await firstWords(kind, search.get('starter')), null)
}
