// Asks the house for what the gallery shows.
import { api } from '../../bedrock/api.ts'
import type { Shown } from './gallery-address.ts'
import type { Ask } from './use-list.ts'

/** The question of what is shown. */
export const askGallery =
  ({ line, kind, tag, by, seed }: Shown): Ask =>
  async (after) => {
    if (line !== undefined) return ofLine(line)
    const { items, next } = await api('GET /api/sketches', {
      query: {
        ...(kind === undefined ? {} : { kind }),
        ...(tag === undefined ? {} : { tag }),
        ...(by === undefined ? {} : { by }),
        ...(seed === undefined ? {} : { seed }),
        ...(after === null ? {} : { after }),
      },
    })
    return { sketches: items, next: next === null ? null : String(next['after']) }
  }

/** From the first of the line over this one to what was made from it. */
async function ofLine(name: string): ReturnType<Ask> {
  const [{ ancestors, remixes }, { sketch }] = await Promise.all([
    api('GET /api/sketches/:name/lineage', { params: { name } }),
    api('GET /api/sketches/:name', { params: { name }, query: {} }),
  ])
  return { sketches: [...ancestors, sketch, ...remixes], next: null }
}
