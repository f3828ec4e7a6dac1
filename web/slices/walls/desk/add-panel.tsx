// What can be put on the wall, each kind with the sentence that says what it is.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { UploadedFile } from '#contract/files'
import type { WallModule } from '#contract/modules'
import { words } from '#words/index'
import { FileDrop } from '../../../kit/file-drop.tsx'
import { notify } from '../../../kit/toast.tsx'
import { VoiceRecorder } from '../../../kit/voice-recorder.tsx'
import { knowFiles } from '../canvas/known-files.ts'
import type { View } from '../canvas/view.ts'
import { boundsOfAll } from '../geometry/box.ts'
import { add } from './acts.ts'
import type { Desk } from './desk.ts'
import { bringIntoSight } from './lent-view.ts'
import {
  type SentKind,
  type WrittenKind,
  badge,
  blank,
  headline,
  newModuleId,
  placeFor,
  played,
  roomLeft,
  rows,
  sent,
} from './new-module.ts'

const { desk: said, form, kinds, kindsWhat } = words.walls
const order: readonly Offer[] = [
  'title',
  'text',
  'table',
  'image',
  'gallery',
  'link',
  'links',
  'audio',
  'voice',
  'guestbook',
  'top8',
  'sketch',
  'song',
  'cat',
  'html',
  'webring',
  'badge',
]

type Offer = WrittenKind | SentKind | keyof typeof special

/** Kinds that begin in another way than empty. */
const special = { title: headline, table: rows, badge, song: played } as const

interface Props {
  readonly desk: Desk
  readonly view: View
  /** Opens what is written in it. */
  readonly onAdded: () => void
}

type Fresh = Pick<WallModule, 'kind' | 'content' | 'look'>

/** Adds a module where there is room in the window, as wide in proportion as its picture, chooses it and opens what is written in it. */
function addModule({ desk, view, onAdded }: Props, fresh: Fresh, ratio?: number): void {
  const { modules } = desk.wall.peek()
  if (roomLeft(modules) < 1) return void notify(said.done.full, { tone: 'fault' })
  const kind = fresh === headline ? 'title' : fresh === badge ? 'badge' : fresh.kind
  const recent = boundsOfAll(desk.recent.peek().map(({ place }) => place))
  const place = placeFor(kind, view.part, modules, { ratio, beside: recent && view.sees(recent) ? recent : null })
  // Kind, content and look come from one entry of the table of blanks, so they belong together.
  const module = { ...fresh, id: newModuleId(), audience: 'everyone', place } as WallModule
  add(desk, [module], said.added(fresh === played ? said.special.song : kinds[fresh.kind]))
  bringIntoSight(desk, view)
  onAdded()
}

/** The list of kinds; those that begin with a file ask for it first. */
export function AddPanel(props: Props) {
  const [asking, setAsking] = useState<SentKind | null>(null)
  const asked = useRef<HTMLLIElement>(null)
  // On a phone what asks for the file would open below the edge of the sheet.
  useEffect(() => asked.current?.scrollIntoView({ block: 'nearest' }), [asking])
  const take = (kind: SentKind, file: UploadedFile): void => {
    knowFiles([file])
    addModule(props, sent[kind](file.name), file.width && file.height ? file.width / file.height : undefined)
  }
  return (
    <ul class="add-list">
      {order.map((kind) => (
        <li key={kind} ref={asking === kind ? asked : null}>
          <button
            type="button"
            class="add-kind"
            data-kind={kind}
            aria-expanded={isSent(kind) ? asking === kind : undefined}
            onClick={() =>
              isSent(kind)
                ? setAsking(asking === kind ? null : kind)
                : addModule(props, isSpecial(kind) ? special[kind] : blank[kind])
            }
          >
            <strong>{isSpecial(kind) ? said.special[kind] : kinds[kind]}</strong>
            <span>{kindsWhat[kind]}</span>
          </button>
          {isSent(kind) && asking === kind && (
            <>
              {kind === 'voice' && (
                <VoiceRecorder label={said.record} use="audio" onFile={(file) => take('voice', file)} />
              )}
              <FileDrop
                label={kind === 'voice' ? form.another.voice : kinds[kind]}
                use={kind}
                onFile={(file) => take(kind, file)}
                onLate={(file) => take(kind, file)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

const isSpecial = (kind: Offer): kind is keyof typeof special => kind in special
const isSent = (kind: Offer): kind is SentKind => kind in sent
