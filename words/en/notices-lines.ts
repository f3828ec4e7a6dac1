// What one discarded at the doorbell: outside of the first load.
export const noticesLines = {
  discarded: {
    title: 'Discarded within the hour',
    none: 'Nothing. What you discard stands here for an hour and is then erased.',
    back: 'Bring it back',
    backFor: (what: string) => `Bring it back: ${what}`,
    done: 'It is back.',
  },
} as const
