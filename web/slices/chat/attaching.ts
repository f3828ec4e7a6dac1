// Brings files to the house that are to go with the next line, several at once, each with how far it has come.
import type { FileUse, UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { asFailure } from '../../bedrock/api-failure.ts'
import { notify } from '../../kit/toast.tsx'
import { upload } from '../../kit/upload.ts'
import { type Arriving, change, type ComposerState } from './composer-state.ts'
import type { DraftFile } from './drafts.ts'

const said = words.chat.attach
let begun = 0
/** Which of those sent from this page was chosen first, by name. */
const chosenAs = new Map<string, number>()

/** What this file would be sent as; `null` of one that messages do not carry. */
export function useOf(file: Pick<File, 'type'>): FileUse | null {
  if (file.type.startsWith('image/')) return 'image'
  return file.type.startsWith('audio/') ? 'audio' : null
}

/** The conversation between two for which files of this room are sealed; undefined of every other room. */
export const sealedFor = ({ id, kind }: Pick<Room, 'id' | 'kind'>): number | undefined =>
  kind === 'direct' ? id : undefined

/** Sends these files, and puts each beside the words once it is there. What is too many or of another kind is told and left out. */
export function attach(composer: ComposerState, room: Pick<Room, 'id' | 'kind'>, files: readonly File[]): void {
  const fitting = files.filter((file) => useOf(file) !== null)
  const free = sizes.messageFiles - composer.draft.peek().files.length - onTheirWay(composer).length
  if (fitting.length < files.length) notify(said.wrongKind, { tone: 'fault' })
  if (fitting.length > free) notify(said.tooMany(sizes.messageFiles), { tone: 'fault' })
  for (const file of fitting.slice(0, Math.max(0, free))) void bring(composer, room, file)
}

const onTheirWay = ({ arriving }: ComposerState): readonly Arriving[] =>
  arriving.peek().filter(({ fault }) => fault === '')

async function bring(composer: ComposerState, room: Pick<Room, 'id' | 'kind'>, file: File): Promise<void> {
  const id = ++begun
  const own = (part: Partial<Arriving>): void =>
    void (composer.arriving.value = composer.arriving.peek().map((one) => (one.id === id ? { ...one, ...part } : one)))
  const gone = (): void => void (composer.arriving.value = composer.arriving.peek().filter((one) => one.id !== id))
  const way = upload(file, useOf(file) ?? 'image', (share) => own({ share }), { room: sealedFor(room) })
  const stop = (): void => {
    way.stop()
    gone()
  }
  const name = file.name || said.unnamed
  composer.arriving.value = [...composer.arriving.peek(), { id, name, share: 0, fault: '', stop }]
  try {
    const came = await way.done
    // Stopped while the house was making it.
    if (!composer.arriving.peek().some((one) => one.id === id)) return
    gone()
    chosenAs.set(came.name, id)
    putBeside(composer, came)
  } catch (error) {
    own({ fault: asFailure(error).message, stop: gone })
  }
}

/** Puts a file that the house has beside the words, in the order in which they were chosen. */
export function putBeside(composer: ComposerState, file: UploadedFile): void {
  const { files } = composer.draft.peek()
  if (files.length >= sizes.messageFiles) return
  const chosen = chosenAs.get(file.name) ?? Number.POSITIVE_INFINITY
  const later = files.findIndex(({ name }) => (chosenAs.get(name) ?? 0) > chosen)
  change(composer, { files: files.toSpliced(later < 0 ? files.length : later, 0, draftFile(file)), clientId: null })
}

/** What a draft keeps of a file. */
const draftFile = ({ name, kind, url, srcset, duration_ms, peaks }: UploadedFile): DraftFile => ({
  name,
  kind,
  alt: '',
  // Addresses end in `/<size>?t=<ticket>`, and a `srcset` begins with the smallest.
  size: /\/([a-z0-9]+)(\?|$)/.exec((srcset ?? url).split(' ')[0] ?? '')?.[1] ?? '',
  durationMs: duration_ms,
  peaks,
})

/** Describes a file. */
export const describe = (composer: ComposerState, name: string, alt: string): void =>
  change(composer, {
    files: composer.draft.peek().files.map((file) => (file.name === name ? { ...file, alt } : file)),
    clientId: null,
  })

/** Takes a file from beside the words. */
export const takeFrom = (composer: ComposerState, name: string): void =>
  change(composer, { files: composer.draft.peek().files.filter((file) => file.name !== name), clientId: null })

/** What is said to be possible before one chooses. */
export const accepted =
  'image/png,image/jpeg,image/gif,image/webp,image/avif,audio/mpeg,audio/wav,audio/ogg,audio/webm,audio/mp4,audio/aac,.m4a'
