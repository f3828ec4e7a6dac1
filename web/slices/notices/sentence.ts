// News as one sentence, for those who listen and for what pops up.
import { words } from '#words/index'
import type { NoticeGroup } from './group-notices.ts'

const said = words.notices

/** `Ada and Bob named you in #general`. */
export function sentence({ people, notices: [newest] }: NoticeGroup): string {
  const where = newest.room && said.did[newest.kind].endsWith(' in') ? ` ${said.where(newest.room.name)}` : ''
  return `${said.names(people.map(({ username }) => username))} ${said.did[newest.kind]}${where}`
}
