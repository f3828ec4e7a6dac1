// What the owner has decided about the house, one value a row, as JSON text.
export interface SettingsTable {
  key: string
  value: string
}
