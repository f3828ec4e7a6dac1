// What happens to every text that a person writes before it is stored, on every path, in the protocol's order.
import { refuse } from '../refusal.ts'

// Control characters other than newline, tab and carriage return; the last becomes a newline.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Z}\u2800]/u

/** How many characters a person would count: Unicode code points. */
export const codePoints = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}

/**
 * Well-formed Unicode with LF line ends in NFC, trimmed. Refuses with VALIDATION (control characters, lone surrogates),
 * EMPTY (nothing visible) or TOO_LONG (more than `maxCharacters` code points).
 */
export function normaliseText(raw: string, maxCharacters: number, field = 'content'): string {
  if (!raw.isWellFormed() || forbidden.test(raw)) {
    refuse(
      'VALIDATION',
      'The text holds characters that cannot be stored. Remove control characters and broken symbols.',
      { fields: { [field]: 'holds control characters or broken symbols' } },
    )
  }
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC').trim()
  if (!visible.test(text))
    refuse('EMPTY', 'There is nothing to read in this. Write something first.', { fields: { [field]: 'is empty' } })
  if (codePoints(text) > maxCharacters)
    refuse('TOO_LONG', `This is longer than ${maxCharacters} characters. Shorten it or send it in parts.`, {
      fields: { [field]: 'is too long' },
    })
  return text
}

/** Like `normaliseText` for a field that may stay empty. */
export const normaliseOptionalText = (raw: string, maxCharacters: number, field?: string): string =>
  raw.trim() === '' ? '' : normaliseText(raw, maxCharacters, field)
