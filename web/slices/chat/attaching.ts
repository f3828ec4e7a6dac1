// Brings files to the house that are to go with the next line, several at once, each with how far it has come.
import { fileBytes } from '#contract/file-bytes'
import type { FileUse, UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { house } from '../../bedrock/session.ts'
import { bringFile, onTheirWay, placeAmong } from '../../kit/bring-files.ts'
import { smallestSize } from '../../kit/smallest-size.ts'
import { notify } from '../../kit/toast.tsx'
import { change, type ComposerState } from './composer-state.ts'
import type { DraftFile } from './drafts.ts'

const said = words.chat.attach

/** Forms of pictures and sounds of which the house makes nothing, whatever browsers call them. */
const notMade = /^(image\/(?!(p?jpe?g|png|apng|gif|webp|avif)$)|audio\/((x-)?(flac|aiff|midi?|amr)$))/

/** Whether the house takes files that are neither pictures nor sounds; it does until it says otherwise. */
const takesDocuments = (): boolean => house.peek()?.other_files !== false

/** What this file would be sent as; `null` of one that messages do not carry here. */
export function useOf(file: Pick<File, 'type'>, documents = takesDocuments()): FileUse | null {
  if (documents && notMade.test(file.type)) return 'document'
  if (file.type.startsWith('image/')) return 'image'
  if (file.type.startsWith('audio/')) return 'audio'
  return documents ? 'document' : null
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
  for (const file of fitting.slice(0, Math.max(0, free))) bring(composer, room, file, useOf(file) ?? 'document')
}

/** What cannot be made anew may still be sent as it is, by whoever says so. */
function bring(composer: ComposerState, room: Pick<Room, 'id' | 'kind'>, file: File, use: FileUse): void {
  const asItIs = use !== 'document' && takesDocuments() && file.size <= fileBytes.document
  void bringFile(file, {
    arriving: composer.arriving,
    use,
    room: sealedFor(room),
    ...(asItIs ? { instead: () => bring(composer, room, file, 'document') } : {}),
    onFile: (came) => putBeside(composer, came, file.name),
  })
}

/** Puts a file that the house has beside the words, in the order in which they were chosen. */
export function putBeside(composer: ComposerState, file: UploadedFile, called = ''): void {
  const { files } = composer.draft.peek()
  if (files.length >= sizes.messageFiles) return
  const at = placeAmong(
    files.map(({ name }) => name),
    file.name,
  )
  change(composer, { files: files.toSpliced(at, 0, draftFile(file, called)), clientId: null })
}

/** What a draft keeps of a file. */
const draftFile = (file: UploadedFile, called: string): DraftFile => ({
  name: file.name,
  kind: file.kind,
  alt: '',
  size: smallestSize(file),
  durationMs: file.duration_ms,
  peaks: file.peaks,
  called: file.kind === 'document' ? shortName(called) : null,
  bytes: file.bytes,
})

/** As long as the house reads, from its end, where the ending is; the house makes a name of it. */
const shortName = (called: string): string =>
  Array.from(called.toWellFormed())
    .slice(-sizes.fileNameCharacters * 2)
    .join('') || said.unnamed

/** Describes a file. */
export const describe = (composer: ComposerState, name: string, alt: string): void =>
  change(composer, {
    files: composer.draft.peek().files.map((file) => (file.name === name ? { ...file, alt } : file)),
    clientId: null,
  })

/** Takes a file from beside the words. */
export const takeFrom = (composer: ComposerState, name: string): void =>
  change(composer, { files: composer.draft.peek().files.filter((file) => file.name !== name), clientId: null })

/** What is said to be possible before one chooses, where that is not everything. */
export const accepted = (): string | undefined => (house.value?.other_files === false ? made : undefined)
const made =
  'image/png,image/jpeg,image/gif,image/webp,image/avif,audio/mpeg,audio/wav,audio/ogg,audio/webm,audio/mp4,audio/aac,.m4a'
