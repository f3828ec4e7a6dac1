// How the table's tools are set; for this page alone.
import { signal } from '@preact/signals'

/** Whether a drag on the ground chooses what it touches, instead of moving the wall. */
export const several = signal(false)
/** Whether things rest at the edges and middles of others and on the grid. */
export const rests = signal(true)

/** Whether what visitors stuck on the wall is shown on the table. */
export const stickersShown = signal(true)

export type Panel = 'add' | 'thing' | 'order' | 'theme' | 'layout' | 'settings' | 'past'
/** What is open beside the table. */
export const panel = signal<Panel | null>(null)

export type Looking = 'build' | 'everyone' | 'followers' | 'phone'
/** Whose eyes the wall is seen with. */
export const looking = signal<Looking>('build')
