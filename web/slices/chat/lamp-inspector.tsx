// Behind the truth lamp: what was compared, what differed, and a report of both to take away.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { lampLines as lamp } from '#words/lamp-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { verify } from '../../bedrock/room-truth.ts'
import { session } from '../../bedrock/session.ts'
import { roomVerdict } from '../../bedrock/verdict.ts'
import { Button } from '../../kit/button.tsx'
import { copyText } from '../../kit/copy-text.ts'
import { comparisonFacts, divergenceFacts, type Fact, reportOf } from './lamp-facts.ts'
import { lampState } from './lamp-state.ts'
import { exactTime, moment } from './moment.ts'

/** What the lamp knows of a room, and the acts "compare now" and "copy". */
export function LampInspector({ roomId }: { readonly roomId: number }) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const verdict = roomVerdict(roomId).value
  const state = lampState(roomId)
  const compared = comparisonFacts(roomState(roomId).value, verdict)
  const differed = divergenceFacts(verdict)
  async function check(): Promise<void> {
    setBusy(true)
    setFault(null)
    await verify(roomId).catch((error: unknown) => setFault(asFailure(error).message))
    setBusy(false)
  }
  function copy(): void {
    const about: readonly Fact[] = [
      [lamp.room, String(roomId)],
      [lamp.version, session.value?.server.version ?? ''],
      [lamp.browser, navigator.userAgent],
      [lamp.written, { at: Date.now() }],
    ]
    copyText(reportOf(lamp.button(lamp[state]), [...about, ...compared, ...differed])).then(
      () => setSaid(words.kit.copied),
      () => setSaid(lamp.notCopied),
    )
  }
  return (
    <div class="lamp-inspector">
      <p class="lamp-verdict" data-state={state}>
        <span class="lamp-light" data-state={state} />
        <strong>{lamp[state]}</strong>
      </p>
      <p>{lamp.what[state]}</p>
      <Facts of={compared} />
      {differed.length > 0 && (
        <section class="lamp-differed">
          <h3>{lamp.differedTitle}</h3>
          <Facts of={differed} />
        </section>
      )}
      {fault !== null && (
        <p class="field-error" role="alert">
          {fault}
        </p>
      )}
      <div class="lamp-acts">
        <Button kind="act" busy={busy} onClick={() => void check()}>
          {lamp.check}
        </Button>
        <Button onClick={copy}>{lamp.copy}</Button>
        <p class="lamp-said" role="status">
          {said}
        </p>
      </div>
    </div>
  )
}

function Facts({ of: facts }: { readonly of: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? value : <Time at={new Date(value.at).toISOString()} />}</dd>
        </div>
      ))}
    </dl>
  )
}

const Time = ({ at }: { readonly at: string }) => (
  <time dateTime={at} title={moment(at)}>
    {exactTime(at)}
  </time>
)
