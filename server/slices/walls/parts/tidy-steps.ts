// What people wrote on a wall, in the form in which it is kept: well-formed Unicode in NFC with LF line ends. White space is theirs.
import { refuse } from '#bedrock/refusal'
import type { WallStep } from '#contract/wall-changes'

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** The steps with every text tidied; refuses with VALIDATION what cannot be stored. */
export const tidySteps = (steps: readonly WallStep[]): readonly WallStep[] =>
  // Only texts are exchanged, for texts.
  tidied(steps, 'steps') as readonly WallStep[]

function tidied(value: unknown, where: string): unknown {
  if (typeof value === 'string') return tidyText(value, where)
  if (Array.isArray(value)) return value.map((item, at) => tidied(item, `${where}.${at}`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidied(part, `${where}.${key}`)]))
}

function tidyText(text: string, where: string): string {
  if (!text.isWellFormed() || forbidden.test(text))
    refuse(
      'VALIDATION',
      'A text holds characters that cannot be stored. Remove control characters and broken symbols.',
      { fields: { [where]: 'holds control characters or broken symbols' } },
    )
  return text.replace(/\r\n?/g, '\n').normalize('NFC')
}
