// What one may hand to whoever runs the house about this page's connection: states, numbers and digests, and nobody's words.
import { vitalsLines } from '#words/vitals-lines'
import { joined } from '../../bedrock/joined-rooms.ts'
import { link } from '../../bedrock/link.ts'
import { roomState } from '../../bedrock/room-states.ts'
import { session } from '../../bedrock/session.ts'
import { roomVerdict } from '../../bedrock/verdict.ts'
import { jitterOf } from './jitter.ts'
import { roundTrips } from './round-trips.ts'

const { link: said, figures, doctor, rooms, none } = vitalsLines

/** The report, a fact a line. */
export function connectionReport(): string {
  const trips = roundTrips.peek()
  return [
    doctor.report,
    `${figures.version}: ${session.peek()?.server.version ?? none}`,
    `${doctor.browser}: ${navigator.userAgent}`,
    `${doctor.written}: ${new Date().toISOString()}`,
    `${said.state}: ${said.states[link.peek().state]}`,
    `${said.way}: ${trips.length === 0 ? none : trips.map((ms) => vitalsLines.ms(ms.toFixed(1))).join(', ')}`,
    `${said.jitter}: ${trips.length < 2 ? none : vitalsLines.ms(jitterOf(trips).toFixed(1))}`,
    ...[...joined.peek()].flatMap((id) => {
      const { last } = roomVerdict(id).peek()
      return [
        rooms.room(String(id)),
        `  ${rooms.head}: ${roomState(id).peek().head}`,
        `  ${rooms.houseHead}: ${last?.theirs.head_rev ?? none}`,
        `  ${rooms.mine}: ${last?.mine ?? none}`,
        `  ${rooms.theirs}: ${last?.theirs.digest ?? none}`,
      ]
    }),
  ].join('\n')
}
