// News as one sentence, for those who listen and for what pops up.
import type { Notice } from '#contract/notices'
import { words } from '#words/index'
import type { NoticeGroup } from './group-notices.ts'

const said = words.notices

/** `Ada and Bob named you in #general`. */
export function sentence({ people, notices: [newest] }: NoticeGroup): string {
  const did = didOf(newest)
  const where = newest.room && / in(to)?$/.test(did) ? ` ${said.where(newest.room.name)}` : ''
  return `${said.names(people.map(({ username }) => username))} ${did}${where}`
}

function didOf({ kind, room, message_id, sketch }: Notice): string {
  if (kind === 'remix' && sketch && sketch.title.trim() !== '') return said.remixes(sketch.title)
  if (kind !== 'sticker' || message_id === null) return said.did[kind]
  return room ? said.stuck.inRoom : said.stuck.between
}
