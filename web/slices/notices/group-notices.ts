// What belongs together: the same kind of news of the same thing, near in time, as one line. Never how many.
import type { Notice } from '#contract/notices'
import type { Person } from '#contract/people'

export interface NoticeGroup {
  /** Of the newest of them. */
  readonly id: number
  /** The newest first. */
  readonly notices: readonly [Notice, ...Notice[]]
  /** Who it was, each once, the last one first. */
  readonly people: readonly [Person, ...Person[]]
}

/** What lies further apart is told apart. */
const nearMs = 3_600_000

/** The same thing; what somebody does to one alone is of that person. */
function thingOf({ kind, state, room, message_id, by, sketch }: Notice): string {
  switch (kind) {
    case 'mention':
    case 'room':
    case 'reply':
    case 'said':
    case 'taken_in':
      return `${state} ${kind} ${room?.id}`
    case 'direct':
    case 'knock':
      return `${state} ${kind} ${by.id}`
    case 'sticker':
      return `${state} ${kind} ${message_id}`
    case 'remix':
      return `${state} ${kind} ${sketch?.name}`
    case 'follow':
    case 'guestbook':
      return `${state} ${kind}`
  }
}

/** Groups a list of the newest first; the groups keep the order of their newest. */
export function groupNotices(list: readonly Notice[]): readonly NoticeGroup[] {
  const open = new Map<string, [Notice, ...Notice[]]>()
  const groups: [Notice, ...Notice[]][] = []
  for (const notice of list) {
    const thing = thingOf(notice)
    const group = open.get(thing)
    const last = group?.at(-1)
    if (group && last && Date.parse(last.at) - Date.parse(notice.at) <= nearMs) group.push(notice)
    else {
      const begun: [Notice, ...Notice[]] = [notice]
      open.set(thing, begun)
      groups.push(begun)
    }
  }
  return groups.map((notices) => {
    const [newest, ...others] = notices
    const rest = new Map(others.map(({ by }) => [by.id, by]))
    rest.delete(newest.by.id)
    return { id: newest.id, notices, people: [newest.by, ...rest.values()] }
  })
}
