// Files that are to go with something: each with its description, and those that are on their way.
import type { ComponentChildren } from 'preact'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import type { Arriving } from './bring-files.ts'
import { Icon } from './icon.tsx'
import './file-tray.css'

const said = words.chat.attach

interface TrayFileProps {
  readonly kind: 'image' | 'audio'
  readonly alt: string
  readonly onAlt: (alt: string) => void
  readonly onAway: () => void
  /** The picture, small, or the player. */
  readonly children: ComponentChildren
}

/** One that the house has. */
export const TrayFile = ({ kind, alt, onAlt, onAway, children }: TrayFileProps) => (
  <li class="tray-file" data-kind={kind}>
    {children}
    <input
      class="input tray-alt"
      dir="auto"
      aria-label={kind === 'image' ? said.altPicture : said.altSound}
      placeholder={kind === 'image' ? said.altPicture : said.altSound}
      maxLength={sizes.altCharacters}
      value={alt}
      onInput={(event) => onAlt(event.currentTarget.value)}
    />
    <TrayAway label={said.takeAway} onPress={onAway} />
  </li>
)

/** One that is on its way, or why it is not. */
export const TrayComing = ({ one: { name, share, fault, stop } }: { readonly one: Arriving }) => (
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
