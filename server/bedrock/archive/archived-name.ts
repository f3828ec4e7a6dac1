// What a file in a zip is called, by whoever packed it.
import { type Entry, getFileNameLowLevel } from 'yauzl'
import { refuse } from '../refusal.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })
const saysUtf8 = 0x800

/** UTF-8 where it is, flagged or not, for Macs do not flag it; else as the format had it before there was a flag. Windows’ own slashes are slashes. */
export function archivedName({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return utf8.decode(fileNameRaw).replaceAll('\\', '/')
  } catch {
    if ((generalPurposeBitFlag & saysUtf8) !== 0)
      refuse('VALIDATION', 'A name in this zip is not what it says it is. Make the zip anew.')
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
  }
}
