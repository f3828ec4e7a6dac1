// What was found in a zip, as it stands on the page while its names are changed and it is given.
import type { FoundEmoji, HouseEmoji } from '#contract/emoji'
import type { UploadedFile } from '#contract/files'
import { nameFault } from './name-fault.ts'

export interface ZipRow {
  readonly path: string
  readonly picture: UploadedFile
  readonly name: string
  readonly alt: string
  readonly wanted: boolean
  /** The house has said that it is an emoji. */
  readonly answered: boolean
  /** Why the house refused it; empty until it did, and once something of it is changed. */
  readonly refused: string
}

/** A row, and how it stands with it. */
export interface Standing {
  readonly row: ZipRow
  /** It is an emoji of the house. */
  readonly given: boolean
  /** What is wrong with it; empty if nothing is, or it is not wanted. */
  readonly fault: string
}

/** Those of which there is a picture. */
export const rowsOf = (found: readonly FoundEmoji[]): readonly ZipRow[] =>
  found.flatMap(({ path, name, alt, picture }) =>
    picture ? [{ path, name, alt, picture, wanted: true, answered: false, refused: '' }] : [],
  )

/** The name as the house takes it. */
export const typedName = (text: string): string => text.trim().replaceAll(/^:|:$/g, '').toLowerCase()

/** How it stands with each. What was given is known by its picture as well, because an answer may be lost. */
export function standings(rows: readonly ZipRow[], house: ReadonlyMap<string, HouseEmoji>): readonly Standing[] {
  const files = new Set([...house.values()].map(({ file }) => file))
  const isGiven = ({ answered, picture }: ZipRow): boolean => answered || files.has(picture.name)
  const wanted = rows.filter((row) => row.wanted && !isGiven(row)).map(({ name }) => typedName(name))
  return rows.map((row) => {
    const given = isGiven(row)
    const fault = given || !row.wanted ? '' : (nameFault(typedName(row.name), wanted, house) ?? row.refused)
    return { row, given, fault }
  })
}
