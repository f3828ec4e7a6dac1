// Whether a cat keeps one company on this device, which, and where it sits: kept in this browser.
import { signal } from '@preact/signals'
import type { CatName } from '#contract/house'

export interface Companion {
  /** None, until the settings say otherwise. */
  readonly off: boolean
  /** It neither speaks nor calls. */
  readonly mute: boolean
  /** Only its ears are seen. */
  readonly tucked: boolean
  /** Where along the lower edge, 0 to 1. */
  readonly at: number
  /** The days on which a cat came and which, the newest last. */
  readonly days: readonly { readonly day: string; readonly cat: CatName }[]
  /** How often it has said something. */
  readonly said: number
}

const key = 'neospace.companion'
const daysKept = 4
const fresh: Companion = { off: false, mute: false, tucked: false, at: 0.96, days: [], said: 0 }

/** Change it with `setCompanion`. */
export const companion = signal<Companion>(stored())
/** Sent away until it is called or the page is loaded anew. */
export const sentAway = signal(false)
/** Whether its card is open. */
export const cardOpen = signal(false)

/** Changes some of it and keeps it in this browser. */
export function setCompanion(part: Partial<Companion>): void {
  companion.value = { ...companion.peek(), ...part }
  try {
    localStorage.setItem(key, JSON.stringify(companion.peek()))
  } catch {
    // A browser that forbids storage keeps the choice until it is closed.
  }
}

/** Remembers who came today. */
export const setToday = (day: string, cat: CatName): void =>
  setCompanion({ days: [...companion.peek().days.filter((one) => one.day !== day), { day, cat }].slice(-daysKept) })

/** [CAT-4.60] It comes, and shows its card. */
export function summon(): void {
  sentAway.value = false
  cardOpen.value = !cardOpen.peek()
}

function stored(): Companion {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    // Written here alone; whatever else stands there is left out below.
    const { off, mute, tucked, at, days, said } = { ...fresh, ...(found as Partial<Companion>) }
    const place = typeof at === 'number' && at >= 0 && at <= 1 ? at : fresh.at
    return {
      off: off === true,
      mute: mute === true,
      tucked: tucked === true,
      at: place,
      days: Array.isArray(days) ? days.slice(-daysKept) : [],
      said: typeof said === 'number' ? said : 0,
    }
  } catch {
    return fresh
  }
}
