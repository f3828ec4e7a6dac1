// Being in company on one wall for as long as its page is looked at, and what is felt there.
import { effect, signal } from '@preact/signals'
import type { Paw } from '#contract/company'
import { words } from '#words/index'
import { announce } from '../../bedrock/announcer.ts'
import { call, connection, onPush } from '../../bedrock/socket.ts'
import { latestOf } from './latest-of.ts'
import { toldNo } from './told-no.ts'
import { onWall, type Spot } from './walk.ts'
import { wanted } from './wanted.ts'

interface Feeling {
  readonly warm: boolean
  readonly paws: readonly Paw[]
}

const cold: Feeling = { warm: false, paws: [] }
const pointEveryMs = 250

export type Company = ReturnType<typeof keepCompany>

/** Company on the wall of this name. `open` says whether its owner wants any; call `leave` when the page goes. */
export function keepCompany(username: string) {
  const open = signal(false)
  const felt = signal<Feeling>(cold)
  let inside = false
  /** Where one pointed last, told anew to each new company. */
  let spot: Spot | null = null
  const pointing = latestOf(pointEveryMs, (latest: Spot) => {
    if (inside) call('point_company', latest).catch(() => {})
  })
  const out = (): void => {
    felt.value = cold
    pointing.forget()
    if (!inside) return
    inside = false
    call('leave_company', {}).catch(() => {})
  }
  const offPush = onPush('company', ({ username: wall, warm, paws }) => {
    if (!inside || wall.toLowerCase() !== username.toLowerCase()) return
    if (warm !== felt.peek().warm) announce(warm ? words.company.came : words.company.went)
    felt.value = { warm, paws }
  })
  // A new connection is in no company yet.
  const offWish = effect(() => {
    if (!open.value || !wanted.value || connection.value === 0) return out()
    felt.value = cold
    inside = true
    call('join_company', { username }).then(
      () => spot && pointing.give(spot),
      (error: unknown) => {
        inside = false
        toldNo(error)
      },
    )
  })
  return {
    open,
    felt,
    /** Says where on the wall one points or reads; the last place goes out, four times a second at most. */
    point(at: Spot): void {
      spot = onWall(at)
      pointing.give(spot)
    },
    leave() {
      offPush()
      offWish()
      out()
    },
  }
}
