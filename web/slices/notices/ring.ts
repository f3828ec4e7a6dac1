// The bell itself: lights the dot when something new comes, and says so where one does not see it already.
import { effect } from '@preact/signals'
import type { Notice } from '#contract/notices'
import { roomBeforeOne } from '../../bedrock/room-before-one.ts'
import { place } from '../../bedrock/router.ts'
import { onPush } from '../../bedrock/socket.ts'
import { lookAgain, takeNotice, unread } from './news.ts'
import { popUp, takePopUpAway } from './pop-up.ts'

const looking = (): boolean => document.visibilityState === 'visible'

/** It was said in the room whose newest line one sees: it is read in a moment, and the house says so. */
const isSeen = ({ room }: Notice): boolean => room !== null && roomBeforeOne.peek() === room.id && looking()

/** The place where it was said is open, if further up. */
const isOpen = ({ room, kind, by }: Notice): boolean => {
  const where = kind === 'direct' || kind === 'knock' ? `/direct/${by.username}` : `/rooms/${room?.name}`
  return `${place.peek().path}/`.startsWith(`${where}/`) && looking()
}

const atTheBell = (): boolean => place.peek().path === '/notices' && looking()

/** Begins to listen. Call once. */
export function startRinging(): void {
  // Who turned away before the house took it as read sees the dot after all.
  let awaited = false
  effect(() => {
    if (roomBeforeOne.value !== null || !awaited) return
    awaited = false
    void lookAgain()
  })
  onPush('notice', ({ notice, quiet }) => {
    takeNotice(notice)
    if (isSeen(notice)) {
      awaited = true
      return
    }
    unread.value = true
    if (!quiet && !atTheBell() && !isOpen(notice)) popUp(notice)
  })
  onPush('notices_changed', (told) => {
    awaited = false
    if (!told.unread) takePopUpAway()
  })
}
