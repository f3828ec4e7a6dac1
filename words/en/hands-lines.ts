// What one does with a cat.
export const handsLines = {
  group: (name: string) => `With ${name}`,
  acts: { pet: 'Stroke', feed: 'Feed', play: 'Play', blink: 'Blink slowly' },
  /** For whoever listens. */
  says: (name: string, text: string) => `${name}: ${text}`,
} as const
