// What a room remembers of the cats’ speech, and how that changes: plain data, in milliseconds since 1970.
import { bounds, exchange, type RoomMode } from './bounds.ts'

/** Kept with the room, so that several nodes and a restart hold the same limits. */
export interface RoomGate {
  /** When the bucket is full again; a reaction puts it off by one refill. */
  readonly fullAt: number
  /** When a cat last said something, called or not; 0: never. */
  readonly saidAt: number
  /** The day of the house that `lines` is counted in. */
  readonly day: number
  readonly lines: number
  /** Until then no cat begins to answer another. */
  readonly restUntil: number
}

/** Nobody has said anything yet. */
export const quietGate: RoomGate = { fullAt: 0, saidAt: 0, day: 0, lines: 0, restUntil: 0 }

/** A room as it is when a cat might speak. */
export interface RoomNow {
  readonly at: number
  readonly mode: RoomMode
  readonly gate: RoomGate
  /** What people said since the last line of a cat; whoever counts may stop at the most that any bound asks. */
  readonly messages: number
  readonly perMinute: number
  /** The hour of the house, from 0 to just below 24. */
  readonly hour: number
  readonly day: number
}

/** What a cat did. */
export interface Done {
  readonly words: boolean
  /** It answered to its name, beside the bucket. */
  readonly called: boolean
  /** The place of its line in an exchange between cats, from 1. */
  readonly turn: number
}

/** Whether the bucket has a reaction left. */
export function hasOneLeft({ at, mode, gate }: RoomNow): boolean {
  if (mode === 'off') return false
  const { refillMs, held } = bounds[mode]
  return gate.fullAt - at <= refillMs * (held - 1)
}

/** How many lines were said on this day. */
export const linesOf = ({ gate, day }: RoomNow): number => (gate.day === day ? gate.lines : 0)

/** The gate after a reaction in this moment. */
export function gateAfter(room: RoomNow, { words, called, turn }: Done): RoomGate {
  const { at, mode, gate, day } = room
  const refillMs = mode === 'off' ? 0 : bounds[mode].refillMs
  return {
    fullAt: called ? gate.fullAt : Math.max(gate.fullAt, at) + refillMs,
    saidAt: words ? at : gate.saidAt,
    day,
    lines: linesOf(room) + (words ? 1 : 0),
    restUntil: turn > 1 ? at + exchange.restMs : gate.restUntil,
  }
}
