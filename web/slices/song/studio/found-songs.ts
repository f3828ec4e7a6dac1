// Songs as the house has them: one’s own draft, a revision that one may see, and those that every house comes with.
import type { Sketch } from '#contract/sketches'
import type { Song } from '#song/song.types'
import { songStudioLines } from '#words/song-studio-lines'
import { api } from '../../../bedrock/api.ts'
import { ApiFailure } from '../../../bedrock/api-failure.ts'
import { person } from '../../../bedrock/session.ts'
import { draftOf, type OwnDraft } from '../../sketches/editor/drafts/own-draft.ts'

/** One’s own; null where there is none of this name. Throws `ApiFailure` where the house could not say. */
export async function fetchOwn(name: string): Promise<OwnDraft | null> {
  if (person.peek() === null || !/^[A-Za-z0-9]{12}$/.test(name)) return null
  try {
    const own = draftOf((await api('GET /api/me/sketches/:name', { params: { name } })).own)
    return own.sketch.kind === 'song' ? own : null
  } catch (error) {
    if (error instanceof ApiFailure && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** The text of a revision, and whose it is. Throws `ApiFailure`. */
export async function fetchRevision(
  name: string,
  revision: number,
): Promise<Pick<Sketch, 'title' | 'maker'> & { readonly code: string; readonly revision: number }> {
  const query = Number.isInteger(revision) && revision > 0 ? { revision } : {}
  const found = await api('GET /api/sketches/:name', { params: { name }, query })
  const { title, maker } = found.sketch
  return { title, maker, code: found.code, revision: found.revision.number }
}

/** A song that every house comes with. */
export async function houseSong(name: string | null): Promise<{ readonly title: string; readonly song: Song } | null> {
  if (name === null) return null
  const { houseSongs } = await import('#song/house/index')
  const own = Object.entries(houseSongs).find(([key]) => key === name)
  return own ? { title: songStudioLines.house[own[0]]?.title ?? '', song: own[1]() } : null
}
