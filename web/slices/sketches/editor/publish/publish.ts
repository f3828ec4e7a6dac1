// The way of a sketch to the public: its draft becomes a revision, unless an older one is meant, its picture a file, and then it is there; a room is told last.
import { api } from '../../../../bedrock/api.ts'
import { pages } from '../../../../bedrock/registry.ts'
import { readdress } from '../../../../bedrock/router.ts'
import { upload } from '../../../../kit/upload.ts'
import type { Bench } from '../bench.ts'
import { keepRevision } from '../revisions/kept-revisions.ts'
import { type PublishForm, tagsOf } from './publish-form.ts'

/** What is being done. */
export type PublishStep = 'drawing' | 'sending' | 'hanging' | 'telling'

/** Hears what is begun. */
type Tell = (step: PublishStep) => void

/** Publishes it so, and answers its page’s address. Throws `ApiFailure`; whatever was done before stays harmless. */
export async function publish(
  { keeping }: Pick<Bench, 'keeping'>,
  form: PublishForm,
  still: (() => Promise<Blob | null>) | null,
  tell: Tell,
): Promise<string> {
  keeping.change({ title: form.title })
  // Neither waits for the other.
  const [number, picture] = await Promise.all([
    form.revision ?? keepRevision(keeping).then((kept) => kept.number),
    sendStill(still, tell),
  ])
  const kept = keeping.own.peek()
  if (!kept) throw new Error('A kept revision belongs to a sketch.')
  const { name } = kept
  const { title, caption, alt, altSkipped, licence, visibility, seed, room } = form
  tell('hanging')
  const { own } = await api('PUT /api/me/sketches/:name/published', {
    params: { name },
    body: {
      revision: number,
      visibility,
      title,
      caption,
      alt: altSkipped ? '' : alt,
      tags: tagsOf(form),
      licence,
      picture,
      seed,
    },
  })
  keeping.own.value = { ...kept, rev: own.rev, newest: own.newest, sketch: own.sketch }
  const hasPage = kept.sketch.kind === 'song' && pages.some(({ path }) => path.startsWith('/songs/'))
  const address = hasPage ? `/songs/${name}` : `/sketches/${name}`
  // [CODE-1.33] The room that was meant is asked about once.
  if (location.pathname === `/codeground/${name}`) readdress(`/codeground/${name}`)
  if (room === null || visibility === 'private') return address
  tell('telling')
  await api('POST /api/rooms/:room/messages', {
    params: { room: String(room) },
    body: {
      content: `${caption.trim() || title}\n${location.origin}${address}`,
      client_id: crypto.randomUUID(),
    },
  })
  return address
}

/** The name of its picture in the house; null where there is none. */
async function sendStill(still: (() => Promise<Blob | null>) | null, tell: Tell): Promise<string | null> {
  tell('drawing')
  const blob = await still?.().catch(() => null)
  if (!blob) return null
  tell('sending')
  return (await upload(blob, 'image', () => {}).done).name
}
