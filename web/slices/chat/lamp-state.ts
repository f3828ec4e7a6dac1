// What the truth lamp shows: whether this page is in step with the house.
import { lag } from '#log/gap'
import { link } from '../../bedrock/link.ts'
import { joined } from '../../bedrock/joined-rooms.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { roomVerdict } from '../../bedrock/verdict.ts'

export type LampState = 'inStep' | 'catchingUp' | 'healed' | 'diverged' | 'unknown' | 'away'

const shown = { 'in-step': 'inStep', healed: 'healed', diverged: 'diverged', unknown: 'unknown' } as const

/** The state of a room's lamp. */
export function lampState(roomId: number): LampState {
  if (link.value.state !== 'connected') return 'away'
  if (lag(roomState(roomId).value) !== null || !joined.value.has(roomId)) return 'catchingUp'
  return shown[roomVerdict(roomId).value.state]
}
