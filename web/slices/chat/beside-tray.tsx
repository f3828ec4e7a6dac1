// What is to go with the next line: a warning in front, pictures and sounds with their descriptions, what is on its way, and the recorder.
import { useEffect, useId, useRef } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import { Icon } from '../../kit/icon.tsx'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { describe, takeFrom } from './attaching.ts'
import { type Arriving, change, type ComposerState } from './composer-state.ts'
import type { DraftFile } from './drafts.ts'
import './beside-tray.css'

const said = words.chat.attach

interface Props {
  readonly composer: ComposerState
}

/** Nothing while the words go alone. */
export function BesideTray({ composer }: Props) {
  const { files, warning } = composer.draft.value
  const arriving = composer.arriving.value
  if (files.length === 0 && warning === null && arriving.length === 0) return null
  return (
    <div class="tray" role="group" aria-label={said.tray}>
      {warning !== null && <WarningField composer={composer} warning={warning} />}
      {(files.length > 0 || arriving.length > 0) && (
        <ul class="tray-files">
          {files.map((file) => (
            <Beside key={file.name} composer={composer} file={file} />
          ))}
          {arriving.map((one) => (
            <Coming key={one.id} one={one} />
          ))}
        </ul>
      )}
    </div>
  )
}

function WarningField({ composer, warning }: Props & { readonly warning: string }) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (warning === '') field.current?.focus()
  }, [])
  return (
    <p class="tray-warning">
      <label for={id}>{said.warning}</label>
      <input
        id={id}
        ref={field}
        class="input"
        dir="auto"
        maxLength={sizes.warningCharacters}
        placeholder={said.warningHint}
        value={warning}
        onInput={(event) => change(composer, { warning: event.currentTarget.value, clientId: null })}
      />
      <Away label={said.noWarning} onPress={() => change(composer, { warning: null, clientId: null })} />
    </p>
  )
}

function Beside({ composer, file }: Props & { readonly file: DraftFile }) {
  const address = fileAddress(file.name, file.size)
  return (
    <li class="tray-file" data-kind={file.kind}>
      {address !== null && file.kind === 'image' && <img class="tray-thumb" src={address} alt="" />}
      {address !== null && file.kind === 'audio' && (
        <VoicePlayer
          track={{
            id: `draft-${file.name}`,
            url: address,
            title: said.sound,
            whose: '',
            href: null,
            durationMs: file.durationMs,
            stays: false,
          }}
          peaks={file.peaks}
        />
      )}
      <input
        class="input tray-alt"
        dir="auto"
        aria-label={file.kind === 'image' ? said.altPicture : said.altSound}
        placeholder={file.kind === 'image' ? said.altPicture : said.altSound}
        maxLength={sizes.altCharacters}
        value={file.alt}
        onInput={(event) => describe(composer, file.name, event.currentTarget.value)}
      />
      <Away label={said.takeAway} onPress={() => takeFrom(composer, file.name)} />
    </li>
  )
}

function Coming({ one: { name, share, fault, stop } }: { readonly one: Arriving }) {
  return (
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
      <Away label={fault === '' ? said.stop(name) : said.takeAway} onPress={stop} />
    </li>
  )
}

const Away = ({ label, onPress }: { readonly label: string; readonly onPress: () => void }) => (
  <button type="button" class="tray-away" aria-label={label} title={label} onClick={onPress}>
    <Icon name="close" />
  </button>
)
