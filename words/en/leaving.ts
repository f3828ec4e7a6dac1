// Leaving the house for good: what goes, what stays, when, and the way back.
interface Receipt {
  readonly house: string
  readonly address: string
  readonly name: string
  readonly id: number
  readonly day: string
  readonly time: string
  /** Days for which the name is kept from others. */
  readonly heldDays: number
  /** It was asked for, and not only looked at. */
  readonly asked: boolean
}

export const leaving = {
  setting: { name: 'Leave this house', hint: 'Erases your account and everything that you wrote here.' },
  what: (days: number) =>
    `Your account is erased ${days} days after you say so. Until then all stays as it is, and you can take it back here.`,
  begin: 'Leave this house',
  begun: 'You are leaving. You can take it back until then.',
  when: (day: string, time: string) => `Your account will be erased on ${day} at ${time}.`,
  stay: 'Stay after all',
  stayed: 'You stay. Nothing was erased.',
  look: 'What goes, what stays',
  receipt: {
    label: 'What is erased, as a text to keep',
    copy: 'Copy this',
    lines: ({ house, address, name, id, day, time, heldDays, asked }: Receipt): readonly string[] => [
      `Leaving ${house}, ${address}`,
      `Account: ${name}, number ${id}`,
      asked ? `Erased on: ${day}, ${time}` : `Erased, if you leave now, on: ${day}, ${time}`,
      'Goes: your name, profile, wall and pictures, your passphrase and second factor. Your devices, links, invites and bots. Whom you follow, block and mute, and who does so to you. The rooms you belong to, and how far you have read.',
      'Goes: every message that you and your bots wrote, with its earlier wordings. In its place stands that something was deleted, without a name.',
      `Stays: the number ${id}, and in the log of the house that it was erased and when. What others wrote, about you too. Rooms that others are in. A code from which nobody learns your name keeps it from others for ${heldDays} days.`,
      'Copies: backups made before that day hold what they hold until those who run the house remove them. One that is put back does not bring you back.',
    ],
  },
} as const
