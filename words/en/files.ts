// Sending files: what may come, how far it has come, and what went wrong.
export const files = {
  place: 'A place for a file',
  hint: (sound: boolean, mebibytes: number) =>
    sound
      ? `MP3, WAV, Ogg, WebM or M4A, up to ${mebibytes} MiB. Choose one, drop it here or paste it.`
      : `PNG, JPEG, GIF, WebP or AVIF, up to ${mebibytes} MiB. Choose one, drop it here or paste it.`,
  coming: 'On its way.',
  comesLater: 'It is still on its way, and goes where you put it.',
  making: 'It is here. The house is making it ready.',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  tooLarge: (mebibytes: number) => `This is larger than ${mebibytes} MiB. Choose a smaller one.`,
} as const
