// Pictures of an entry while it is written: brought to the house, described, taken out.
import { type Signal, signal } from '@preact/signals'
import type { UploadedFile } from '#contract/files'
import { sizes } from '#contract/limits'
import { journalLines } from '#words/journal-lines'
import { announce } from '../../bedrock/announcer.ts'
import { type Arriving, bringFile, onTheirWay, placeAmong } from '../../kit/bring-files.ts'
import { smallestSize } from '../../kit/smallest-size.ts'
import { notify } from '../../kit/toast.tsx'
import type { WrittenPicture } from './held.ts'
import type { Writing } from './writing.ts'

const coming = new WeakMap<Writing, Signal<readonly Arriving[]>>()

/** Those that are on their way into it. */
export function arrivingIn(writing: Writing): Signal<readonly Arriving[]> {
  const known = coming.get(writing)
  if (known) return known
  const made = signal<readonly Arriving[]>([])
  coming.set(writing, made)
  return made
}

const picturesOf = (writing: Writing): readonly WrittenPicture[] => writing.written.peek().pictures

/** Sends these, and puts each into the entry once it is there. What is too many or no picture is told and left out. */
export function bringPictures(writing: Writing, files: readonly File[]): void {
  const arriving = arrivingIn(writing)
  const fitting = files.filter(({ type }) => type.startsWith('image/'))
  const free = Math.max(0, sizes.journalPictures - picturesOf(writing).length - onTheirWay(arriving).length)
  if (fitting.length < files.length) notify(journalLines.wrongKind, { tone: 'fault' })
  if (fitting.length > free) notify(journalLines.tooMany(sizes.journalPictures), { tone: 'fault' })
  for (const file of fitting.slice(0, free))
    void bringFile(file, { arriving, use: 'image', onFile: (came) => putIn(writing, came) })
}

function putIn(writing: Writing, file: UploadedFile): void {
  const pictures = picturesOf(writing)
  const at = placeAmong(
    pictures.map((picture) => picture.file),
    file.name,
  )
  writing.change({ pictures: pictures.toSpliced(at, 0, { file: file.name, alt: '', size: smallestSize(file) }) })
  announce(journalLines.added)
}

/** Whether one is still coming. */
export const isPictureComing = (writing: Writing): boolean => onTheirWay(arrivingIn(writing)).length > 0

/** Describes one. */
export const describePicture = (writing: Writing, file: string, alt: string): void =>
  writing.change({ pictures: picturesOf(writing).map((one) => (one.file === file ? { ...one, alt } : one)) })

/** Takes one out. */
export const takeOut = (writing: Writing, file: string): void =>
  writing.change({ pictures: picturesOf(writing).filter((one) => one.file !== file) })
