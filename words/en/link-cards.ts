// Cards below links in rooms, and the wish to have none. Apart from the rest, because the first load needs none of it.
export const linkCards = {
  setting: {
    name: 'Cards below links',
    hint: 'In rooms the house asks the page behind a link what it is called, and never says for whom. Your browser asks nobody.',
  },
  on: 'Show them',
  off: 'Links alone',
  houseOff: 'The owner of this house has switched them off.',
} as const
