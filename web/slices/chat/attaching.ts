// Brings files to the house that are to go with the next line, several at once, each with how far it has come.
import type { FileUse, UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { bringFile, onTheirWay, placeAmong } from '../../kit/bring-files.ts'
import { smallestSize } from '../../kit/smallest-size.ts'
import { notify } from '../../kit/toast.tsx'
import { change, type ComposerState } from './composer-state.ts'
import type { DraftFile } from './drafts.ts'

const said = words.chat.attach

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
  const free = sizes.messageFiles - composer.draft.peek().files.length - onTheirWay(composer.arriving).length
  if (fitting.length < files.length) notify(said.wrongKind, { tone: 'fault' })
  if (fitting.length > free) notify(said.tooMany(sizes.messageFiles), { tone: 'fault' })
  for (const file of fitting.slice(0, Math.max(0, free)))
    void bringFile(file, {
      arriving: composer.arriving,
      use: useOf(file) ?? 'image',
      room: sealedFor(room),
      onFile: (came) => putBeside(composer, came),
    })
}

/** Puts a file that the house has beside the words, in the order in which they were chosen. */
export function putBeside(composer: ComposerState, file: UploadedFile): void {
  const { files } = composer.draft.peek()
  if (files.length >= sizes.messageFiles) return
  const at = placeAmong(
    files.map(({ name }) => name),
    file.name,
  )
  change(composer, { files: files.toSpliced(at, 0, draftFile(file)), clientId: null })
}

/** What a draft keeps of a file. */
const draftFile = (file: UploadedFile): DraftFile => ({
  name: file.name,
  kind: file.kind,
  alt: '',
  size: smallestSize(file),
  durationMs: file.duration_ms,
  peaks: file.peaks,
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
