// What the page of settings takes from this slice, and how one is told by sound and how loud.
export { CuesField } from '../../sound/cues/cues-field.tsx'
export { LoudnessField } from '../../sound/loudness-field.tsx'
export { KindsField } from './kinds-field.tsx'
export { PushesField } from './pushes-field.tsx'
export { QuietField } from './quiet-field.tsx'
