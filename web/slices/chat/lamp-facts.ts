// What the inspector of the truth lamp shows of a room and what its report says: the same facts.
import { digestOf } from '#log/digest'
import type { Difference } from '#log/differences'
import type { RoomState } from '#log/room-state'
import { shown } from '#log/window'
import { lampLines as lamp } from '#words/lamp-lines'
import type { Verdict } from '../../bedrock/verdict.ts'

/** A moment, in milliseconds since the epoch, or what is to be read. */
export type Fact = readonly [name: string, value: string | { readonly at: number }]

const mostLines = 12

/** What is compared now. */
export function comparisonFacts(state: RoomState, { last }: Verdict): Fact[] {
  return [
    [lamp.head, String(state.head)],
    [lamp.houseHead, last ? String(last.theirs.head_rev) : lamp.never],
    [lamp.told, String(state.told)],
    [lamp.epoch, state.epoch ?? lamp.never],
    [lamp.range, last ? lamp.fromTo(last.theirs.from_id, last.theirs.to_id) : lamp.never],
    [lamp.digest, last?.mine ?? digestOf(shown(state))],
    [lamp.theirs, last?.theirs.digest ?? lamp.never],
    [lamp.checked, last ? { at: last.at } : lamp.never],
  ]
}

/** What differed, if anything ever did on this page. */
export function divergenceFacts({ divergence }: Verdict): Fact[] {
  if (!divergence) return []
  const { found, lines, healedAt, reported } = divergence
  return [
    [lamp.differed, { at: found.at }],
    [lamp.digestThen, found.mine],
    [lamp.theirsThen, found.theirs.digest],
    [lamp.lines, linesOf(lines)],
    [lamp.healedAt, healedAt === null ? lamp.notYet : { at: healedAt }],
    [lamp.reported, reported ? lamp.yes : lamp.no],
  ]
}

function linesOf(lines: readonly Difference[]): string {
  if (lines.length === 0) return lamp.noLine
  const named = lines.slice(0, mostLines).map(({ id, what }) => lamp.line[what](id))
  return [...named, ...(lines.length > mostLines ? [lamp.moreLines(lines.length - mostLines)] : [])].join('; ')
}

/** The facts as a text to send to whoever runs the house. It names lines by id and repeats nobody's words. */
export const reportOf = (title: string, facts: readonly Fact[]): string =>
  [
    title,
    ...facts.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : new Date(value.at).toISOString()}`),
  ].join('\n')
