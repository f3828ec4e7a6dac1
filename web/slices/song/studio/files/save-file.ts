// Hands a file to the one who sits before the screen.
import { writeMidi } from '#song/midi/write-midi'
import { writeSong } from '#song/write-song'
import { songStudioLines } from '#words/song-studio-lines'
import { notify } from '../../../../kit/toast.tsx'
import type { OwnStudio } from '../state/own-studio.ts'

/** What a file of this song is called. */
export const fileName = (title: string, ending: string): string => {
  const plain = (title.trim() || songStudioLines.untitled).replace(/[^\p{L}\p{N}._-]+/gu, ' ').trim()
  return `${plain.slice(0, 60)}.${ending}`
}

/** Saves bytes under a name. */
export function saveFile(bytes: BlobPart, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // After the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** The song as it is kept, which every studio of this kind reads. */
export const saveJson = ({ song, title }: OwnStudio): void =>
  saveFile(writeSong(song.peek()), fileName(title.peek(), 'json'), 'application/json')

/** The song for other programs. */
export function saveMidi({ song, title }: OwnStudio): void {
  const bytes = writeMidi(song.peek(), title.peek())
  if (bytes) saveFile(bytes, fileName(title.peek(), 'mid'), 'audio/midi')
  else notify(songStudioLines.files.noMidi, { tone: 'fault' })
}
