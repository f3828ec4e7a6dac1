// The Neobrutalist: blocks of print with thick lines, and the wave across all of it.

export const neobrutalist = {
  v: 1,
  name: 'Neobrutalist',
  size: [72, 30],
  parts: [
    { is: 'plate', at: [1.2, 1.2, 70.8, 28.8], ink: 'black', round: 0 },
    { is: 'plate', at: [0, 0, 70.8, 28.8], ink: 'sun', round: 0 },
    { is: 'plate', at: [2, 2, 44.8, 6.4], ink: 'white', round: 0 },
    { is: 'title', at: [3, 2.6, 42.8, 5.2], ink: 'white', round: 0 },
    { is: 'plate', at: [49, 2, 20, 6.4], ink: 'black', round: 0 },
    { is: 'level', at: [50, 3, 18, 4.4], ink: 'acid', round: 0 },
    { is: 'plate', at: [15, 10.6, 40.4, 9], ink: 'violet', round: 0 },
    { is: 'wave', at: [15.4, 11, 39.6, 8.2], ink: 'black', round: 0 },
    { is: 'play', at: [2, 10.6, 11, 9], ink: 'coral', round: 0 },
    { is: 'knob', at: [57.6, 9.6, 11, 11], ink: 'cyan', round: 0 },
    { is: 'seek', at: [2, 21.6, 53.4, 5.4], ink: 'white', round: 0 },
    { is: 'time', at: [57, 22, 12, 4.6], ink: 'sun', round: 0 },
  ],
} as const
