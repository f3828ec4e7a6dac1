// Records from the microphone, and says in one sentence why it cannot.
import { words } from '#words/index'

const { recorder: said } = words.sound

export interface Recording {
  /** How loud it is at this moment, from 0 to 1. */
  readonly level: () => number
  /** Hears nothing until it goes on. */
  hold(): void
  goOn(): void
  /** Ends it; what was recorded. */
  stop(): Promise<Blob>
  /** Ends it and forgets it. */
  drop(): void
}

/** The forms that a house takes, the smallest first. */
const forms = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4']

/** Asks for the microphone and begins. Rejects with a sentence; `onLost` hears that the microphone went away. */
export async function record(onLost: () => void): Promise<Recording> {
  // Browsers lend it over encrypted addresses alone, and to pages of the machine itself.
  if (!('mediaDevices' in navigator)) throw new Error(isSecureContext ? said.noRecorder : said.insecure)
  const mimeType = 'MediaRecorder' in globalThis ? forms.find((form) => MediaRecorder.isTypeSupported(form)) : undefined
  if (mimeType === undefined) throw new Error(said.noRecorder)
  const stream = await navigator.mediaDevices
    .getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true } })
    .catch((error: unknown) => {
      throw new Error(sentenceFor(error), { cause: error })
    })
  const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: 48_000 })
  const pieces: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data))
  const ended = new Promise<void>((resolve) => recorder.addEventListener('stop', () => resolve()))
  for (const line of stream.getTracks()) line.addEventListener('ended', onLost)
  const meter = meterOf(stream)
  const release = (): void => {
    // Otherwise the browser goes on saying that it listens.
    for (const line of stream.getTracks()) line.stop()
    meter.close()
  }
  recorder.start(250)
  return {
    level: meter.level,
    hold: () => recorder.state === 'recording' && recorder.pause(),
    goOn: () => recorder.state === 'paused' && recorder.resume(),
    async stop() {
      if (recorder.state !== 'inactive') recorder.stop()
      await ended
      release()
      return new Blob(pieces, { type: mimeType })
    },
    drop() {
      if (recorder.state !== 'inactive') recorder.stop()
      release()
    },
  }
}

function sentenceFor(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return said.denied
    case 'NotFoundError':
    case 'OverconstrainedError':
      return said.absent
    case 'NotReadableError':
    case 'AbortError':
      return said.busy
    default:
      return said.noRecorder
  }
}

/** What the loudest sample of a moment is; speech at arm's length fills about two thirds of it. */
function meterOf(stream: MediaStream): { level: () => number; close: () => void } {
  const context = new AudioContext()
  const analyser = new AnalyserNode(context, { fftSize: 1_024 })
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return {
    level() {
      analyser.getFloatTimeDomainData(samples)
      const most = samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)
      // Sixty decibels from the left to the right.
      return most < 0.001 ? 0 : Math.min(1, 1 + Math.log10(most) / 3)
    },
    close: () => void context.close(),
  }
}
