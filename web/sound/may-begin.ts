// When something may begin to sound, all of it in one place: never before whoever is here has pressed something on this page, and never by itself but for those who said so.

/** What is about to sound, and how things stand. */
export type Moment =
  /** Somebody pressed a player. */
  | { readonly cause: 'press'; readonly acted: boolean }
  /** The house itself says something by a sound. */
  | { readonly cause: 'interface'; readonly acted: boolean; readonly wanted: boolean; readonly muted: boolean }
  /** A cat calls. */
  | {
      readonly cause: 'cat'
      readonly acted: boolean
      /** It answers somebody who touched it. */
      readonly touched: boolean
      readonly wanted: boolean
      readonly muted: boolean
    }
  /** Somebody came to a wall that has an anthem. */
  | {
      readonly cause: 'anthem'
      readonly acted: boolean
      readonly muted: boolean
      readonly phone: boolean
      /** Something else sounds. */
      readonly busy: boolean
      /** What they said when they were asked of this wall; `null` until they were. */
      readonly answer: 'yes' | 'no' | null
    }

/** It begins, it is asked for, or nothing is heard. */
export type Begins = 'begins' | 'asks' | 'rests'

/** Whether it may. A player that is pressed while the house is muted plays unheard, and its deck says so. */
export function mayBegin(moment: Moment): Begins {
  switch (moment.cause) {
    case 'press':
      return moment.acted ? 'begins' : 'rests'
    case 'interface':
      return moment.acted && moment.wanted && !moment.muted ? 'begins' : 'rests'
    case 'cat':
      return moment.acted && !moment.muted && (moment.touched || moment.wanted) ? 'begins' : 'rests'
    case 'anthem':
      if (moment.phone || moment.muted || moment.busy || moment.answer === 'no') return 'rests'
      if (moment.answer === null) return 'asks'
      return moment.acted ? 'begins' : 'rests'
  }
}

let acted = false
// Browsers carry a press over to the next page of the house, which was loaded and not pressed.
if ('window' in globalThis)
  for (const event of ['pointerdown', 'keydown', 'click'])
    window.addEventListener(event, () => (acted = true), { capture: true, once: true })

/** Whether somebody has pressed anything since this page was loaded. */
export const hasActed = (): boolean => acted

/** Whether this is a device on which nothing sounds by itself. */
export const isPhone = (): boolean => matchMedia('(max-width: 47.99rem), (hover: none)').matches
