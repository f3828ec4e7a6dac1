// What those who keep order are told of objections and of what became of people.
import { effect, signal } from '@preact/signals'
import { api } from '../../bedrock/api.ts'
import { isStaff } from '../../bedrock/session.ts'
import { connection, onPush } from '../../bedrock/socket.ts'
import { objectionWaits } from './objections.ts'

/** Another number each time something about others changed. */
export const judgedTurned = signal(0)

/** Looks whether an objection waits, at first and whenever the house says that one was made or decided. Call once. */
export function followObjections(): void {
  effect(() => {
    objectionWaits.value = false
    if (!isStaff.value || connection.value === 0) return
    void judgedTurned.value
    api('GET /api/sanctions', { query: { appealed: true } }).then(
      ({ items }) => (objectionWaits.value = items.some((each) => each.may_decide)),
      // Then no dot stands there; the page says what is wrong.
      () => undefined,
    )
  })
  onPush('appeal', () => void (judgedTurned.value += 1))
}
