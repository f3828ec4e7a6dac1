// What stands in each room's composer, words and what goes with them, and how its sending goes. Sending keeps one `client_id` until the ack, over lost connections and reloads, so that a line is said once.
import { type Signal, signal } from '@preact/signals'
import { sizes } from '#contract/limits'
import { asFailure, type ApiFailure } from '../../bedrock/api-failure.ts'
import { whenJoined } from '../../bedrock/joined-rooms.ts'
import { houseMode, link } from '../../bedrock/link.ts'
import { person, spoken } from '../../bedrock/session.ts'
import { call, connection } from '../../bedrock/socket.ts'
import type { Arriving } from '../../kit/bring-files.ts'
import { type Draft, type DraftFile, dropDrafts, emptyDraft, keepDraft, readDraft } from './drafts.ts'

export type Sending =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  /** The connection is gone, or the house takes no changes; it goes out when that is over. */
  | { readonly state: 'waiting'; readonly why: 'offline' | 'read_only' }
  /** `retryAt` is in milliseconds since the epoch. */
  | { readonly state: 'refused'; readonly failure: ApiFailure; readonly retryAt: number }

export interface ComposerState {
  readonly roomId: number
  readonly draft: Signal<Draft>
  readonly sending: Signal<Sending>
  /** Files that are still on their way to the house. */
  readonly arriving: Signal<readonly Arriving[]>
  /** When the house took the last line from here, in milliseconds since the epoch by the clock of this device. */
  readonly spokeAt: Signal<number | null>
  /** Grows when the field should take the focus. */
  readonly calls: Signal<number>
}

const composers = new Map<string, ComposerState>()
const idle: Sending = { state: 'idle' }

const me = (): number => person.peek()?.id ?? 0

/** The composer of a room for the person who is signed in. */
export function composerOf(roomId: number): ComposerState {
  const key = `${me()}/${roomId}`
  const known = composers.get(key)
  if (known) return known
  const made: ComposerState = {
    roomId,
    draft: signal(readDraft(localStorage, me(), roomId)),
    sending: signal<Sending>(idle),
    arriving: signal<readonly Arriving[]>([]),
    spokeAt: signal<number | null>(null),
    calls: signal(0),
  }
  composers.set(key, made)
  return made
}

/** [ACC-7.9] Forgets what somebody typed who signed out here or was erased: the next one at this screen is not to read it. */
export function forgetDrafts(whose: number): void {
  for (const [key, composer] of composers) {
    if (!key.startsWith(`${whose}/`)) continue
    composer.draft.value = emptyDraft
    composer.sending.value = idle
    for (const { stop } of composer.arriving.peek()) stop()
    composers.delete(key)
  }
  dropDrafts(localStorage, whose)
}

/** Changes what is to be sent, and keeps it. Whatever is another message gets another `client_id`. */
export function change({ roomId, draft }: ComposerState, part: Partial<Draft>): void {
  draft.value = { ...draft.peek(), ...part }
  keepDraft(localStorage, me(), roomId, draft.peek())
}

/** Types: what stands in the field from now on. Another text is another message, so it gets another `client_id`. */
export function type(composer: ComposerState, text: string): void {
  if (text === composer.draft.peek().text) return
  change(composer, { text, clientId: null })
  if (composer.sending.peek().state !== 'sending') composer.sending.value = idle
}

/** Puts a line of its own below what stands there, and goes there. */
export function addLine(composer: ComposerState, line: string): void {
  const { text } = composer.draft.peek()
  type(composer, text.trim() === '' ? line : `${text.trimEnd()}\n${line}`)
  composer.calls.value += 1
}

/** Makes the next line an answer, or no longer one. */
export function answerLine(roomId: number, messageId: number | null): void {
  const composer = composerOf(roomId)
  change(composer, { replyTo: messageId, clientId: null })
  composer.calls.value += 1
}

/** How many characters too long the text is; 0 if it fits. */
export const overLength = (text: string): number =>
  Math.max(0, Array.from(text.trim()).length - sizes.messageCharacters)

/** Whether there is anything to be said, and nothing in its way. */
export const maySend = ({ draft, arriving }: ComposerState): boolean =>
  (draft.value.text.trim() !== '' || draft.value.files.length > 0) &&
  overLength(draft.value.text) === 0 &&
  arriving.value.every(({ fault }) => fault !== '')

/** Pictures and sounds that were put here before a page knew of documents have no name at all. */
const toSend = ({ name, alt, called }: DraftFile) => ({ file: name, alt, ...(called ? { called } : {}) })

/** Sends what stands in the composer. It stays there until the house has acknowledged it. */
export async function send(composer: ComposerState): Promise<void> {
  const { draft, sending, roomId } = composer
  if (sending.peek().state === 'sending' || sending.peek().state === 'waiting') return
  if (!maySend(composer)) return
  if (draft.peek().clientId === null) change(composer, { clientId: crypto.randomUUID() })
  const { text, replyTo, clientId, files, warning } = draft.peek()
  const connected = (): boolean => link.peek().state === 'connected'
  const stillWanted = (): boolean => draft.peek().clientId === clientId && sending.peek().state !== 'idle'
  sending.value = { state: 'sending' }
  while (stillWanted()) {
    sending.value = connected() ? { state: 'sending' } : waiting('offline')
    try {
      await whenJoined(roomId)
      await call('send_message', {
        room: String(roomId),
        content: text,
        client_id: clientId ?? '',
        ...(replyTo === null ? {} : { reply_to: replyTo }),
        ...(files.length === 0 ? {} : { attachments: files.map(toSend) }),
        ...(warning === null ? {} : { warning }),
      })
      if (draft.peek().clientId === clientId) {
        change(composer, emptyDraft)
        composer.arriving.value = []
      }
      sending.value = idle
      composer.spokeAt.value = Date.now()
      spoken.value = true
      return
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code === 'READ_ONLY') {
        sending.value = waiting('read_only')
        await untilEither(() => houseMode.peek() === 'normal' || !stillWanted())
        continue
      }
      if (failure.code !== 'OFFLINE') {
        sending.value = { state: 'refused', failure, retryAt: Date.now() + (failure.retry_after_ms ?? 0) }
        return
      }
      // An ack that did not come in time on a living connection is asked for again with the same id.
      if (connected()) continue
      sending.value = waiting('offline')
      const from = connection.peek()
      await untilEither(() => connection.peek() !== from || !stillWanted())
    }
  }
  sending.value = idle
}

/** Stops waiting for the connection; the text stays, and its `client_id`, because nobody knows whether it was said. */
export function holdBack(composer: ComposerState): void {
  composer.sending.value = idle
}

const waiting = (why: 'offline' | 'read_only'): Sending => ({ state: 'waiting', why })

/** Resolves soon after what is waited for has come, or is no longer wanted. */
function untilEither(over: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = setInterval(() => {
      if (!over()) return
      clearInterval(check)
      resolve()
    }, 100)
  })
}
