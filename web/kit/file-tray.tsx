// Files that are to go with something: each with its description, and those that are on their way.
import type { ComponentChildren } from 'preact'
import type { FileKind } from '#contract/attachments'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import type { Arriving } from './bring-files.ts'
import { Icon } from './icon.tsx'
import './file-tray.css'

const said = words.chat.attach

const alts = { image: said.altPicture, audio: said.altSound, document: said.altDocument } as const

interface TrayFileProps {
  readonly kind: FileKind
  readonly alt: string
  readonly onAlt: (alt: string) => void
  readonly onAway: () => void
  /** The picture, small, or the player, or what it is called. */
  readonly children: ComponentChildren
}

/** One that the house has. */
export const TrayFile = ({ kind, alt, onAlt, onAway, children }: TrayFileProps) => (
  <li class="tray-file" data-kind={kind}>
    {children}
    <input
      class="input tray-alt"
      dir="auto"
      aria-label={alts[kind]}
      placeholder={alts[kind]}
      maxLength={sizes.altCharacters}
      value={alt}
      onInput={(event) => onAlt(event.currentTarget.value)}
    />
    <TrayAway label={said.takeAway} onPress={onAway} />
  </li>
)

/** One that is on its way, or why it is not. */
export const TrayComing = ({ one: { name, share, fault, stop, instead } }: { readonly one: Arriving }) => (
  <li class="tray-file tray-coming">
    <bdi class="tray-name">{name}</bdi>
    {fault === '' ? (
      <>
        <progress aria-label={said.coming(name)} max={1} {...(share < 1 ? { value: share } : {})} />
        <span class="label" role="status">
          {share < 1 ? said.onItsWay : said.making}
        </span>
      </>
    ) : (
      <span class="field-error" role="alert">
        {fault}
        {instead && (
          <button type="button" class="tray-instead" title={said.asItIsHint} onClick={instead}>
            {said.asItIs}
          </button>
        )}
      </span>
    )}
    <TrayAway label={fault === '' ? said.stop(name) : said.takeAway} onPress={stop} />
  </li>
)

/** The button that takes it out. */
export const TrayAway = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="tray-away" aria-label={label} title={label} onClick={onPress}>
    <Icon name="close" />
  </button>
)
