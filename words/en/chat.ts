// Talking: messages, the composer, the connection, the truth lamp.
export const chat = {
  spoiler: 'spoiler, show it',
} as const
