// The strips above every page: that one may not speak, that one was warned, that the door of the house is shut.
import { moderationLines } from '#words/moderation-lines'
import { place } from '../../bedrock/router.ts'
import { house } from '../../bedrock/session.ts'
import { guardUntil } from './guard-until.ts'
import { followObjections } from './judged-state.ts'
import { followStanding, standing, warnedUntil } from './own-state.ts'
import { stamp } from './stamp.ts'
import './moderation.css'

const { strip: said } = moderationLines

followStanding()
followObjections()

/** What stands against oneself first; nothing on the page that says all of it. */
function against(): string | null {
  const held = standing.value
  if (place.value.path === '/me/sanctions') return null
  if (held.some(({ act }) => act === 'freeze')) return said.freeze
  const until = held.find(({ act }) => act === 'mute')?.until
  if (until) return said.mute(stamp(until))
  return held.some(({ act, id }) => act === 'warn' && id > warnedUntil.value) ? said.warn : null
}

/** Nothing while there is nothing to say. */
export function Standing() {
  const mine = against()
  const held = house.value
  const shut = held?.shut === true
  const guard = held && guardUntil(held)
  return (
    <>
      {mine !== null && (
        <p class="standing standing-mine" role="status">
          {mine} <a href="/me/sanctions">{said.why}</a>
        </p>
      )}
      {(shut || guard) && (
        <p class="standing" role="status">
          {shut ? said.shut : guard && said.guard(stamp(guard))}
        </p>
      )}
    </>
  )
}
