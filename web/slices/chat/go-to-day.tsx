// Goes to the first line of a day.
import { useState } from 'preact/hooks'
import { words } from '#words/index'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { jumpToDay } from './jump.ts'
import type { RoomScreen } from './room-screen.ts'

interface Props {
  readonly screen: RoomScreen
  readonly onJump: () => void
}

/** A date and a button. */
export function GoToDay({ screen, onJump }: Props) {
  const [day, setDay] = useState('')
  return (
    <form
      class="go-to-day"
      onSubmit={(event) => {
        event.preventDefault()
        // The day begins at the reader's midnight.
        const at = new Date(`${day}T00:00:00`)
        if (Number.isNaN(at.getTime())) return
        void jumpToDay(screen, at)
        onJump()
      }}
    >
      <Field label={words.chat.jump.open}>
        {(control) => (
          <input
            class="input"
            type="date"
            {...control}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button small type="submit" disabled={day === ''}>
        {words.chat.jump.go}
      </Button>
    </form>
  )
}
