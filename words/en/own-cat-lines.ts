// Which of the twelve cats one is.
export const ownCatLines = {
  setting: {
    name: 'Your cat',
    hint: 'Who you are in the lobby, for everybody who sees you around.',
  },
  legend: 'Who you are',
  byChance: 'The house drew this one for you. Choose any.',
  leave: 'Let the house draw one',
  choose: 'Choose your cat',
} as const
