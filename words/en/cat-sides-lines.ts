// What each kind of cats holds dear, in one sentence behind its name.

export const catSidesLines = {
  sentinels: 'They want order in the house, and doors that shut.',
  anarchs: 'They find that a little mischief keeps a house awake.',
  monks: 'They like nothing better than a quiet hour.',
  claws: 'They think that a stage is there to be stood on.',
  collapse: 'They do most things lying down.',
  peripheral: 'They feel safest where they see and are not seen.',
  bonded: 'They want nobody to sit alone.',
  iteration: 'They go their own way, the same one each time.',
  grid: 'They want something new to happen, and soon.',
  pressure: 'They wait, and get to the bottom of things.',
} as const
