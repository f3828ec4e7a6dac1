// Sound: what plays, and recording one's voice.

const seconds = (ms: number): string => `${Math.round(ms / 1_000)} seconds`

export const sound = {
  play: (title: string) => `Play ${title}`,
  pause: (title: string) => `Pause ${title}`,
  at: (title: string) => `Where in ${title}`,
  atOf: (now: string, whole: string) => `${now} of ${whole}`,
  cannotPlay: 'This cannot be heard just now. Try again; if it stays silent, it may have been taken away.',
  recorder: {
    what: (ms: number) => `Up to ${seconds(ms)}. Nothing leaves this device before you send it.`,
    begin: 'Record',
    asking: 'Your browser asks whether it may listen.',
    listening: 'Recording',
    level: 'How loud you are',
    left: (ms: number) => `${Math.ceil(ms / 1_000)} s left`,
    silent: 'Nothing is heard. Is the right microphone on?',
    stop: 'Stop',
    reading: 'One moment.',
    ready: (lasts: string) => `Recorded, ${lasts}. Listen to it, cut its ends, send it or begin anew.`,
    trim: 'What is kept of it',
    begins: 'Where it begins',
    ends: 'Where it ends',
    keeps: (from: string, to: string) => `Kept is what lies between ${from} and ${to}.`,
    preview: 'the recording',
    again: 'Begin anew',
    send: 'Send it',
    drop: 'Throw it away',
    full: (ms: number) => `${seconds(ms)} is the most, so it ended here.`,
    sent: 'It is there.',
    tooShort: 'That was too short to hear. Record a little longer.',
    lost: 'The microphone went away. What was recorded until then is kept.',
    denied:
      'This browser may not listen here. Allow the microphone for this page in the address bar or in the browser’s settings, then try again.',
    absent: 'No microphone is connected. Connect one, or send a sound file instead.',
    busy: 'The microphone does not answer; another program may be using it. Close that one and try again.',
    insecure: 'Browsers lend the microphone to encrypted addresses (https) only. Send a sound file instead.',
    noRecorder: 'This browser cannot record. Send a sound file instead.',
  },
} as const
