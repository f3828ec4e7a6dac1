// What the page of settings takes from this slice.
export { KindsField } from './kinds-field.tsx'
export { PushesField } from './pushes-field.tsx'
export { QuietField } from './quiet-field.tsx'
