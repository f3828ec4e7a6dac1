// The forms of a name that a generator needs.

/** A noun in kebab-case as people type it, in the forms in which code writes it. */
export interface Names {
  /** `night-letters` */
  readonly kebab: string
  /** `nightLetters` */
  readonly camel: string
  /** `NightLetters` */
  readonly pascal: string
  /** `night letters` */
  readonly spoken: string
  /** `NIGHTLETT`: the family of its rules, at most nine letters. */
  readonly family: string
}

/** The forms of a name. Throws a sentence when it is none. */
export function namesOf(name: string | undefined): Names {
  if (name === undefined || !/^[a-z][a-z0-9]+(-[a-z0-9]+)*$/.test(name))
    throw new Error(`Give a name in kebab-case, such as night-letters${name === undefined ? '' : `, not ${name}`}.`)
  const words = name.split('-')
  const pascal = words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')
  return {
    kebab: name,
    camel: `${pascal[0]?.toLowerCase()}${pascal.slice(1)}`,
    pascal,
    spoken: words.join(' '),
    family: name
      .replace(/[^a-z]/g, '')
      .toUpperCase()
      .slice(0, 9),
  }
}
