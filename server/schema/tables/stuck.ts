// Who stuck something on which message; what it is stands with the message.
export interface StuckByTable {
  entry_id: number
  placer_id: number
}
