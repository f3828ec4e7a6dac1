// `neospace user ban|mute|freeze` and what takes them back.
import type { CliCommand } from '../cli-command.ts'
import { CliError } from '../exit-codes.ts'
import type { HouseAct } from '../house/house-act.ts'
import {
  banUserAct,
  freezeUserAct,
  muteUserAct,
  unbanUserAct,
  unfreezeUserAct,
  unmuteUserAct,
} from '../house/people.ts'
import { reachHouse } from '../house/reach-house.ts'

interface Wording {
  readonly summary: string
  /** What is true afterwards, behind the name. */
  readonly done: string
}

const sanction = (act: HouseAct, { summary, done }: Wording, timed = false): CliCommand => ({
  name: act.name,
  summary,
  args: ['NAME'],
  options: {
    reason: { type: 'string', value: 'TEXT', meaning: 'Why; the person is told. Needed.' },
    ...(timed ? { minutes: { type: 'string', value: 'N', meaning: 'For how long; 60 if absent.' } } : {}),
  } as const,
  async run({ args: [username], options, config }) {
    const reason = options['reason']
    if (typeof reason !== 'string' || reason.trim() === '')
      throw new CliError('usage', 'Say why with --reason TEXT; the person is told.')
    const minutes = Number(options['minutes'] ?? 60)
    await reachHouse(config().config, act, { username, reason, ...(timed ? { minutes } : {}) })
    return { data: { username, reason, ...(timed ? { minutes } : {}) }, text: `${username} ${done}` }
  },
})

const release = (act: HouseAct, { summary, done }: Wording): CliCommand => ({
  name: act.name,
  summary,
  args: ['NAME'],
  async run({ args: [username], config }) {
    await reachHouse(config().config, act, { username })
    return { data: { username }, text: `${username} ${done}` }
  },
})

export const userBan = sanction(banUserAct, {
  summary: 'Bans an account, at once on all its connections.',
  done: 'is banned.',
})
export const userUnban = release(unbanUserAct, {
  summary: 'Lets a banned account in again.',
  done: 'may come in again.',
})
export const userMute = sanction(
  muteUserAct,
  { summary: 'Silences an account for a time.', done: 'reads and says nothing for now.' },
  true,
)
export const userUnmute = release(unmuteUserAct, {
  summary: 'Lets a silenced account speak.',
  done: 'may speak again.',
})
export const userFreeze = sanction(freezeUserAct, {
  summary: 'Freezes an account: it reads, and nothing else.',
  done: 'is frozen.',
})
export const userUnfreeze = release(unfreezeUserAct, { summary: 'Thaws a frozen account.', done: 'is thawed.' })
