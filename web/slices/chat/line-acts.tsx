// What can be done with a line: as a bar beside it, and as a sheet on phones.
import type { Message } from '#contract/messages'
import type { Room } from '#contract/rooms'
import { words } from '#words/index'
import { Dialog } from '../../kit/dialog.tsx'
import { notify } from '../../kit/toast.tsx'
import { isKept, keep } from '../bookmarks/kept.ts'
import { reporting } from '../reports/reporting.ts'
import { answerLine } from './composer-state.ts'
import { deleteSoon } from './deletions.ts'
import { mayDelete, mayPin, mayReport, mayReword, mayStick } from './line-powers.ts'
import { pin } from './pin.ts'
import type { RoomScreen } from './room-screen.ts'
import './line-acts.css'

export interface LineAct {
  readonly id: 'reply' | 'stick' | 'edit' | 'copy' | 'keep' | 'letgo' | 'pin' | 'unpin' | 'report' | 'delete'
  readonly keys: string
  readonly run: () => void
}

/** The acts that fit a line, in the order of the bar. */
export function lineActs(message: Message, room: Room, screen: RoomScreen): readonly LineAct[] {
  const acts: LineAct[] = []
  if (room.can_post && !message.deleted)
    acts.push({ id: 'reply', keys: 'r', run: () => answerLine(room.id, message.id) })
  if (mayStick(message, room))
    acts.push({ id: 'stick', keys: 's', run: () => void (screen.stickingOn.value = message.id) })
  if (mayReword(message, room))
    acts.push({ id: 'edit', keys: 'e', run: () => void (screen.editing.value = message.id) })
  // What two say has no address for others.
  if (room.kind !== 'direct') acts.push({ id: 'copy', keys: 'c', run: () => void copyLink(room, message) })
  const kept = isKept(message.id)
  if (kept || message.content !== null)
    acts.push({ id: kept ? 'letgo' : 'keep', keys: 'b', run: () => void keep(message, !kept) })
  if (mayPin(message, room))
    acts.push({ id: message.pinned ? 'unpin' : 'pin', keys: 'p', run: () => void pin(message, !message.pinned) })
  if (mayReport(message)) acts.push({ id: 'report', keys: '!', run: () => reportLine(message, room) })
  if (mayDelete(message, room)) acts.push({ id: 'delete', keys: 'Delete', run: () => deleteSoon(message.id) })
  return acts
}

const reportLine = ({ id, user }: Message, { kind }: Room): void =>
  void (reporting.value = { about: { kind: 'message', id }, name: user ?? '', direct: kind === 'direct' })

async function copyLink(room: Room, { id }: Message): Promise<void> {
  const address = `${location.origin}/rooms/${room.name}/${id}`
  try {
    await navigator.clipboard.writeText(address)
    notify(words.chat.acts.copied)
  } catch {
    history.replaceState(null, '', address)
    notify(words.chat.acts.notCopied)
  }
}

interface Props {
  readonly acts: readonly LineAct[]
}

/** The bar beside a line; where it is narrow its first two, and the rest in the sheet. */
export function ActBar({ acts, onMore }: Props & { readonly onMore: () => void }) {
  return (
    <div class="acts-rail">
      <div class="acts" role="group" aria-label={words.chat.acts.bar}>
        {acts.map(({ id, run }) => (
          <button key={id} type="button" class={`act act-${id}`} onClick={run}>
            {words.chat.acts[id]}
          </button>
        ))}
        {acts.length > 2 && (
          <button type="button" class="act act-more" onClick={onMore}>
            {words.chat.acts.more}
          </button>
        )}
      </div>
    </div>
  )
}

/** The same acts as a sheet, with targets for thumbs. */
export function ActSheet({ acts, onClose }: Props & { readonly onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} as="sheet" title={words.chat.acts.bar} titleUnseen>
      <div class="act-sheet">
        {acts.map(({ id, run }) => (
          <button
            key={id}
            type="button"
            class={`act-row act-${id}`}
            onClick={() => {
              onClose()
              run()
            }}
          >
            {words.chat.acts[id]}
          </button>
        ))}
      </div>
    </Dialog>
  )
}
