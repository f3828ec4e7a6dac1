// Code as it is kept: what was typed, with the line ends of one kind.
import { createHash } from 'node:crypto'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { WorkKind } from '#sketch/kinds'

/** [CODE-4.2] Refuses with TOO_LONG what takes more bytes than it may, with VALIDATION what cannot be stored. */
export function readCode(raw: string): string {
  if (!raw.isWellFormed() || raw.includes('\0'))
    refuse('VALIDATION', 'The code holds broken symbols that cannot be stored. Remove them.', {
      fields: { code: 'holds broken symbols' },
    })
  const code = raw.replace(/\r\n?/g, '\n')
  if (Buffer.byteLength(code) > sizes.sketchBytes)
    refuse('TOO_LONG', `A sketch is at most ${sizes.sketchBytes / 1_024} KiB. Shorten it, or make two of it.`, {
      fields: { code: 'is too long' },
    })
  return code
}

/** [CODE-4.4] SHA-256 of kind and code with a line feed between them, hexadecimal. */
export const hashOf = (kind: WorkKind, code: string): string =>
  createHash('sha256').update(`${kind}\n${code}`).digest('hex')
