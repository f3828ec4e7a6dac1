// The Ghettoblaster: two cones, a tape that turns, a row of lights.

export const ghettoblaster = {
  v: 1,
  name: 'Ghettoblaster',
  size: [72, 34],
  parts: [
    { is: 'plate', at: [14, 0, 44, 6], ink: 'slate', round: 3 },
    { is: 'plate', at: [17, 2.4, 38, 4], ink: 'black', round: 1.5 },
    { is: 'plate', at: [0, 4, 72, 30], ink: 'coral', round: 2 },
    { is: 'plate', at: [1.6, 5.6, 68.8, 26.8], ink: 'slate', round: 1 },
    { is: 'cone', at: [2.6, 12.6, 19, 19], ink: 'black', round: 0 },
    { is: 'cone', at: [50.4, 12.6, 19, 19], ink: 'black', round: 0 },
    { is: 'plate', at: [3, 6.8, 18.4, 4.8], ink: 'black', round: 0.6 },
    { is: 'spectrum', at: [3.6, 7.2, 17.2, 4], ink: 'acid', round: 0 },
    { is: 'plate', at: [22.6, 6.8, 26.8, 15.4], ink: 'black', round: 1 },
    { is: 'plate', at: [23.4, 7.6, 25.2, 8.6], ink: 'sun', round: 0.6 },
    { is: 'title', at: [24.2, 7.9, 23.6, 3.4], ink: 'white', round: 0.4 },
    { is: 'plate', at: [27.6, 11.6, 16.8, 4.2], ink: 'black', round: 2.1 },
    { is: 'reel', at: [28, 11.7, 4, 4], ink: 'white', round: 0 },
    { is: 'reel', at: [40, 11.7, 4, 4], ink: 'white', round: 0 },
    { is: 'seek', at: [23.4, 16.7, 25.2, 5], ink: 'concrete', round: 0.4 },
    { is: 'play', at: [23, 23.4, 9, 8], ink: 'acid', round: 0.6 },
    { is: 'time', at: [33, 23.4, 8, 8], ink: 'black', round: 0.6 },
    { is: 'knob', at: [41.4, 23.4, 8, 8], ink: 'orange', round: 0 },
    { is: 'holes', at: [51, 7.2, 17.6, 4], ink: 'black', round: 0 },
  ],
} as const
