// `neospace bot …`.
import { scopes } from '#contract/scopes'
import type { CliCommand } from '../cli-command.ts'
import { everyPage } from '../every-page.ts'
import { createBotAct, listBotsAct, revokeBotAct } from '../house/bots.ts'
import { reachHouse } from '../house/reach-house.ts'
import { table } from '../table.ts'

export const botCreate: CliCommand = {
  name: 'bot create',
  summary: 'Opens an account for a program and prints its token, this once; a revoked bot gets a new token.',
  args: ['NAME'],
  options: {
    scopes: {
      type: 'string',
      value: 'LIST',
      meaning: `Of ${scopes.join(', ')}, with commas between; read if left away.`,
    },
    owner: { type: 'string', value: 'NAME', meaning: 'Who answers for it; the bot is shut out while they are.' },
  },
  examples: ['neospace bot create weather --scopes read,write --owner ada'],
  async run({ args: [username], options, config }) {
    const wish = { username, scopes: String(options['scopes'] ?? 'read').split(','), owner: options['owner'] }
    // Only `createBotAct` answers here.
    const { token } = (await reachHouse(config().config, createBotAct, wish)) as { token: string }
    return {
      data: { username, token, scopes: wish.scopes },
      text: `${token}\n\nThe token of ${username}, for "Authorization: Bearer". It is not shown again.`,
    }
  },
}

interface Bot {
  readonly username: string
  readonly owner: string | null
  readonly scopes: string
  readonly last_used_at: string | null
  readonly revoked: boolean
}

export const botList: CliCommand = {
  name: 'bot list',
  summary: 'Lists all bots, with when each was last used, to the hour.',
  async run({ config }) {
    const { items, order } = await everyPage<Bot>(config().config, listBotsAct)
    const rows = items.map((bot) => [
      bot.username,
      bot.revoked ? 'revoked' : bot.scopes,
      bot.owner ?? 'the house',
      bot.last_used_at ?? 'never',
    ])
    return {
      data: { bots: items, order },
      text:
        rows.length > 0
          ? table(['name', 'scopes', 'owner', 'last used'], rows)
          : 'There are no bots. "neospace bot create" makes one.',
    }
  },
}

export const botRevoke: CliCommand = {
  name: 'bot revoke',
  summary: 'Takes a bot’s token away, at once on all its connections.',
  args: ['NAME'],
  async run({ args: [username], config }) {
    await reachHouse(config().config, revokeBotAct, { username })
    return { data: { username, revoked: true }, text: `The token of ${username} opens nothing any more.` }
  },
}
