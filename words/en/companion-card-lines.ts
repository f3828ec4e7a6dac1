// The cat that keeps one company at the lower edge of the window.
export const companionCardLines = {
  /** Of its button. */
  called: (name: string, mood: string) => `${name}, your cat for today: ${mood}`,
  tuckedIn: (name: string) => `${name}, tucked away`,
  keys: 'Arrow keys move it, Escape sends it away.',
  is: (doing: string, at: string) => `${doing}, ${at}`,
  page: 'Its page',
  tuck: 'Tuck it away',
  untuck: 'Let it out',
  mute: 'No words, no voice',
  away: 'Send it away for now',
  off: 'No cat here, for good',
  offNow: 'No cat comes any more on this device. The settings bring one back.',
  sentAway: (key: string) => `It is gone for now. ${key} calls it.`,
  setting: {
    name: 'A cat for company',
    hint: 'One of the twelve sits at the lower edge where nothing else is, another one each day. On this device.',
    on: 'One sits with you',
    off: 'None',
  },
} as const
