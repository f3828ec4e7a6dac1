// What is to go with the next line: a warning in front, pictures and sounds with their descriptions, what is on its way, and the recorder.
import { useEffect, useId, useRef } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { words } from '#words/index'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import { TrayAway, TrayComing, TrayFile } from '../../kit/file-tray.tsx'
import { VoicePlayer } from '../../kit/voice-player.tsx'
import { describe, takeFrom } from './attaching.ts'
import { change, type ComposerState } from './composer-state.ts'
import type { DraftFile } from './drafts.ts'
import { Paper } from './paper.tsx'

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
            <TrayComing key={one.id} one={one} />
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
      <TrayAway label={said.noWarning} onPress={() => change(composer, { warning: null, clientId: null })} />
    </p>
  )
}

function Beside({ composer, file }: Props & { readonly file: DraftFile }) {
  const address = file.kind === 'document' ? null : fileAddress(file.name, file.size)
  return (
    <TrayFile
      kind={file.kind}
      alt={file.alt}
      onAlt={(alt) => describe(composer, file.name, alt)}
      onAway={() => takeFrom(composer, file.name)}
    >
      {file.kind === 'document' && <Paper called={file.called ?? ''} bytes={file.bytes} />}
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
            spoken: true,
          }}
          peaks={file.peaks}
        />
      )}
    </TrayFile>
  )
}
