// `neospace invite …`.
import { renderUnicodeCompact } from 'uqr'
import type { Invite } from '#contract/house'
import type { CliCommand } from '../cli-command.ts'
import { everyPage } from '../every-page.ts'
import { CliError } from '../exit-codes.ts'
import { createInviteAct, listInvitesAct, revokeInviteAct } from '../house/invites.ts'
import { reachHouse } from '../house/reach-house.ts'
import { table } from '../table.ts'

export const inviteCreate: CliCommand = {
  name: 'invite create',
  summary: 'Makes an invite link, shown this once, with a QR code.',
  options: {
    hours: { type: 'string', value: 'N', meaning: 'How long it is good for; 168 (a week) if left away.' },
    uses: { type: 'string', value: 'N', meaning: 'How many people may use it; 1 if left away.' },
    note: { type: 'string', value: 'TEXT', meaning: 'Whom it is for, for your own list.' },
  },
  async run({ options, config }) {
    const hours = whole('hours', options['hours'] ?? '168')
    const uses = whole('uses', options['uses'] ?? '1')
    // Only `createInviteAct` answers here.
    const { id, link } = (await reachHouse(config().config, createInviteAct, {
      note: options['note'] ?? '',
      hours,
      uses,
    })) as { id: number; link: string }
    return {
      data: { id, link, hours, uses },
      text: `${link}\n\n${renderUnicodeCompact(link, { border: 1 })}\n\nInvite ${id}, good for ${hours} hours and ${uses === 1 ? 'one person' : `${uses} people`}.`,
    }
  },
}

export const inviteList: CliCommand = {
  name: 'invite list',
  summary: 'Lists all invites, the newest first; their links are shown only once, when made.',
  async run({ config }) {
    const { items, order } = await everyPage<Invite>(config().config, listInvitesAct)
    const state = (invite: Invite): string =>
      invite.revoked
        ? 'revoked'
        : Date.parse(invite.expires_at) < Date.now()
          ? 'expired'
          : invite.uses_left === 0
            ? 'used up'
            : `${invite.uses_left} of ${invite.max_uses} left`
    const rows = items.map((invite) => [
      String(invite.id),
      state(invite),
      invite.expires_at,
      invite.created_by ?? 'the house',
      invite.note,
    ])
    return {
      data: { invites: items, order },
      text:
        rows.length > 0
          ? table(['id', 'state', 'until', 'by', 'note'], rows)
          : 'There are no invites. "neospace invite create" makes one.',
    }
  },
}

export const inviteRevoke: CliCommand = {
  name: 'invite revoke',
  summary: 'Makes an invite useless.',
  args: ['ID'],
  async run({ args: [text = ''], config }) {
    const id = whole('ID', text)
    await reachHouse(config().config, revokeInviteAct, { id })
    return { data: { id, revoked: true }, text: `Invite ${id} opens nothing any more.` }
  },
}

function whole(name: string, text: unknown): number {
  if (typeof text !== 'string' || !/^[1-9]\d{0,9}$/.test(text))
    throw new CliError('usage', `${name} is a whole number, not "${String(text)}".`)
  return Number(text)
}
