// Taking lines apart into sentences, for voices that work on them.

/** The sentences of a line, each with the sign that ends it. */
export const sentencesOf = (text: string): string[] =>
  text.match(/[^.?!…]+[.?!…]+|[^.?!…]+$/g)?.map((one) => one.trim()) ?? []

/** The first letter large; what begins with a fact stays. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One of several, by a share from 0 to just below 1. */
export const oneOf = <T extends string>(ways: readonly T[], share: number): T | '' =>
  ways[Math.floor(share * ways.length)] ?? ''
