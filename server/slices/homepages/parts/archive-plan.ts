// Which files of a zip become which of one's home pages.
import { putThereUnasked } from '#bedrock/archive/put-there-unasked'
import { refuse } from '#bedrock/refusal'
import { type HomePath, pathProblem, readPath } from './paths.ts'

export interface Planned<File> {
  readonly at: HomePath
  readonly file: File
}

/** What zips carry by which house they come from. */
export const ownMark = 'Home pages of NeoSpace'

/** [WALL-10.13] Refuses with VALIDATION a name that could not be kept or stands there twice, and says which it is. Where all lies in one folder that holds the first page, that folder is left off: so zips of a folder come. */
export function archivePlan<File extends { readonly name: string }>(
  files: readonly File[],
  comment: string,
): readonly Planned<File>[] {
  const meant = files.filter(({ name }) => !putThereUnasked(name))
  const folder = comment === ownMark ? '' : onlyFolder(meant.map(({ name }) => name))
  const taken = new Set<string>()
  return meant.map((file) => {
    const name = file.name.slice(folder.length).normalize('NFC')
    const problem = pathProblem(name)
    if (problem !== null)
      refuse('VALIDATION', `${shown(file.name)} ${problem}. Rename it or leave it out, and make the zip anew.`)
    const at = readPath(name)
    if (taken.has(at.key))
      refuse('VALIDATION', `${shown(file.name)} is in this zip twice, in whatever case. Leave one of them out.`)
    taken.add(at.key)
    return { at, file }
  })
}

/** A name that somebody made to be long or strange still fits into a sentence. */
const shown = (name: string): string => `“${name.toWellFormed().replaceAll(/\p{C}/gu, '�').slice(0, 80)}”`

function onlyFolder(names: readonly string[]): string {
  const folder = /^[^/]+\//.exec(names[0] ?? '')?.[0] ?? ''
  const first = names.some((name) => /^index\.html?$/i.test(name.slice(folder.length)))
  const whole = first && pathProblem(`${folder}index.html`) === null && names.every((name) => name.startsWith(folder))
  return whole ? folder : ''
}
