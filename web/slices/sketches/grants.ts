// What somebody let a revision have, remembered in this browser alone: another revision is other code and asks anew.
import { type SketchNeed, sketchNeeds } from '#sketch/kinds'

const key = 'neospace.sketch-grants'
const mostKept = 300

type Kept = readonly (readonly [string, readonly string[]])[]

function kept(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(found) ? found.filter(isKept) : []
  } catch {
    return []
  }
}

const isKept = (line: unknown): line is readonly [string, readonly string[]] =>
  Array.isArray(line) && typeof line[0] === 'string' && Array.isArray(line[1])

const nameOf = (name: string, revision: number): string => `${name}/${revision}`

/** [CODE-4.51] What was agreed to; null where nobody was asked. */
export function grantsFor(name: string, revision: number): readonly SketchNeed[] | null {
  const found = kept().find(([of]) => of === nameOf(name, revision))
  return found ? sketchNeeds.filter((need) => found[1].includes(need)) : null
}

/** Remembers the answer; the oldest one is forgotten first. */
export function keepGrants(name: string, revision: number, grants: readonly SketchNeed[]): void {
  const of = nameOf(name, revision)
  const others = kept().filter(([other]) => other !== of)
  try {
    localStorage.setItem(key, JSON.stringify([...others, [of, grants]].slice(-mostKept)))
  } catch {
    // A browser that forbids storage asks again.
  }
}
