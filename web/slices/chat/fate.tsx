// How the sending of what stands in the composer goes: said where it happens, with the time after which it may be tried again, and heard by whoever wants that.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { cue } from '../../sound/cues/cue.ts'
import { type ComposerState, holdBack } from './composer-state.ts'
import { secondsUntil } from './seconds-until.ts'

interface Props {
  readonly composer: ComposerState
  readonly onRetry: () => void
}

/** Nothing while all is well. */
export function Fate({ composer, onRetry }: Props) {
  const sending = composer.sending.value
  const before = useRef(sending.state)
  useEffect(() => {
    const was = before.current
    before.current = sending.state
    if (was === 'sending' && sending.state === 'idle') cue('ack')
    if (sending.state === 'refused') cue('error')
  }, [sending.state])
  const seconds = secondsUntil(sending.state === 'refused' ? sending.retryAt : null)
  if (sending.state === 'waiting')
    return (
      <p class="fate" role="status">
        <span>{sending.why === 'read_only' ? words.chat.composer.waitingReadOnly : words.chat.composer.waiting}</span>
        <Button small onClick={() => holdBack(composer)}>
          {words.chat.composer.keep}
        </Button>
      </p>
    )
  if (sending.state !== 'refused') return null
  return (
    <p class="fate fate-refused" role="alert">
      <span>{sending.failure.message}</span>
      <Button small disabled={seconds > 0} onClick={onRetry}>
        {seconds > 0 ? words.chat.composer.retryIn(seconds) : words.chat.composer.retry}
      </Button>
    </p>
  )
}
