// What of a zip is meant as an emoji, and what each of them would be called.
import { putThereUnasked } from '#bedrock/archive/put-there-unasked'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import { nameMadeFit } from './name-made-fit.ts'
import { isPackList, type PackList } from './pack-list.ts'

export interface Planned<File> {
  /** As it is shown. */
  readonly path: string
  readonly name: string
  readonly alt: string
  /** Where its picture is, or why there is none. */
  readonly from: { readonly file: File } | { readonly fault: string }
}

interface Named {
  readonly name: string
}

const pictures = /\.(?:png|apng|jpe?g|gif|webp|avif)$/i
const climbs = /^(?:\/|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|\0/i

/** [CHAT-3.46] All but what computers put there unasked. Refuses with VALIDATION a name that leads out of the zip: nothing is ever written by it, but whoever made it meant no good. */
export function meantFiles<File extends Named>(files: readonly File[]): readonly File[] {
  for (const { name } of files)
    if (climbs.test(name)) refuse('VALIDATION', `“${shown(name)}” in this zip leads out of it. Make the zip anew.`)
  return files.filter(({ name }) => !putThereUnasked(name))
}

/** The list that the zip brings, if it does: the one that lies in the fewest folders. */
export const listIn = <File extends Named>(files: readonly File[]): File | undefined =>
  files.filter(({ name }) => isPackList(baseOf(name))).toSorted((a, b) => depthOf(a.name) - depthOf(b.name))[0]

/** [CHAT-3.45, CHAT-3.46] What the list names, in its order, and then whatever else lies there. Refuses with EMPTY and TOO_LARGE. */
export function archivePlan<File extends Named>(
  files: readonly File[],
  list?: { readonly file: File; readonly says: PackList },
): readonly Planned<File>[] {
  const byName = new Map(files.map((file) => [file.name, file]))
  const folder = list ? list.file.name.slice(0, -baseOf(list.file.name).length) : ''
  const named = (list?.says.listed ?? []).map(({ file: path, name, alt }): Planned<File> => {
    const file = byName.get(folder + path)
    return {
      path: shown(path),
      name: nameMadeFit(name),
      alt,
      from: file ? { file } : { fault: 'The list names it, but it is not in this zip.' },
    }
  })
  const listed = new Set((list?.says.listed ?? []).map(({ file }) => folder + file))
  const others = files.filter((file) => file !== list?.file && !listed.has(file.name))
  const all = [...named, ...others.map(unlisted)]
  refuseMany(all)
  return all
}

const unlisted = <File extends Named>(file: File): Planned<File> => {
  const base = baseOf(file.name)
  return {
    path: shown(file.name),
    name: nameMadeFit(base.replace(/\.[^.]*$/, '')),
    alt: '',
    from: pictures.test(base)
      ? { file }
      : {
          fault: /\.svgz?$/i.test(base)
            ? 'SVG is not taken, because it can hold more than a picture. Make a PNG of it.'
            : 'This is no picture that the house takes: PNG, JPEG, GIF, WebP or AVIF.',
        },
  }
}

/** What is too much by itself is not even begun. */
function refuseMany(all: readonly Planned<unknown>[]): void {
  const held = all.filter(({ from }) => 'file' in from).length
  if (held === 0) refuse('EMPTY', 'There is no picture in this zip.')
  if (held > sizes.houseEmoji || all.length > sizes.emojiArchiveEntries)
    refuse('TOO_LARGE', `A house has at most ${sizes.houseEmoji} emoji, and this zip has more. Make several of it.`)
}

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const depthOf = (path: string): number => path.split('/').length

/** A name that somebody made to be long or strange still fits into a line. */
const shown = (name: string): string => {
  const plain = name.toWellFormed().replaceAll(/\p{C}/gu, '\uFFFD')
  return plain.length > 120 ? `${plain.slice(0, 119).toWellFormed()}…` : plain
}
