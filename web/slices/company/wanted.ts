// Whether one wants company and may have it: what changes about oneself, whatever the wall.
import { computed, signal } from '@preact/signals'
import { person } from '../../bedrock/session.ts'
import { hidden } from '../presence/index.ts'
import { wish } from './wish.ts'

const lookedAt = signal(!document.hidden)
document.addEventListener('visibilitychange', () => void (lookedAt.value = !document.hidden))

/** Signed in, wishing for it, shown to others, and the page in sight. */
export const wanted = computed(() => person.value !== null && wish.value && !hidden.value && lookedAt.value)
