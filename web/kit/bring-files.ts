// Brings files to the house that are to go with something, several at once, each with how far it has come.
import type { Signal } from '@preact/signals'
import type { FileUse, UploadedFile } from '#contract/files'
import { words } from '#words/index'
import { asFailure } from '../bedrock/api-failure.ts'
import { upload } from './upload.ts'

/** A file on its way; one with a fault goes no further. */
export interface Arriving {
  readonly id: number
  readonly name: string
  readonly share: number
  readonly fault: string
  readonly stop: () => void
  /** Another way for one with a fault, where there is one. */
  readonly instead?: () => void
}

interface Bringing {
  readonly arriving: Signal<readonly Arriving[]>
  readonly use: FileUse
  /** The conversation between two for which it is sealed. */
  readonly room?: number | undefined
  /** How it may be sent after the house refused it like this. */
  readonly instead?: () => void
  readonly onFile: (file: UploadedFile) => void
}

let begun = 0
/** Which of those sent from this page was chosen first, by name. */
const chosenAs = new Map<string, number>()

/** Refusals of what it is, and not of the moment. */
const aboutTheFile: ReadonlySet<string> = new Set(['UNSUPPORTED_TYPE', 'TOO_LARGE'])

/** Sends it; once the house has it, it is no longer on its way. */
export async function bringFile(file: File, { arriving, use, room, instead, onFile }: Bringing): Promise<void> {
  const id = ++begun
  const own = (part: Partial<Arriving>): void =>
    void (arriving.value = arriving.peek().map((one) => (one.id === id ? { ...one, ...part } : one)))
  const gone = (): void => void (arriving.value = arriving.peek().filter((one) => one.id !== id))
  const way = upload(file, use, (share) => own({ share }), { room })
  const stop = (): void => {
    way.stop()
    gone()
  }
  const name = file.name || words.chat.attach.unnamed
  arriving.value = [...arriving.peek(), { id, name, share: 0, fault: '', stop }]
  try {
    const came = await way.done
    // Stopped while the house was making it.
    if (!arriving.peek().some((one) => one.id === id)) return
    gone()
    chosenAs.set(came.name, id)
    onFile(came)
  } catch (error) {
    const { code, message } = asFailure(error)
    const other = instead && aboutTheFile.has(code) ? { instead: () => (gone(), instead()) } : {}
    own({ fault: message, stop: gone, ...other })
  }
}

/** Those that are still coming. */
export const onTheirWay = (arriving: Signal<readonly Arriving[]>): readonly Arriving[] =>
  arriving.peek().filter(({ fault }) => fault === '')

/** Where among these a file belongs, in the order in which they were chosen. */
export function placeAmong(names: readonly string[], name: string): number {
  const chosen = chosenAs.get(name) ?? Number.POSITIVE_INFINITY
  const later = names.findIndex((each) => (chosenAs.get(each) ?? 0) > chosen)
  return later < 0 ? names.length : later
}
