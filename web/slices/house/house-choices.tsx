// The choices about a house that both the first run and the settings offer.
import type { House } from '#contract/house'
import { words } from '#words/index'
import { Choice } from '../../kit/choice.tsx'

const { accents, joins } = words.house

interface Props<V extends string> {
  readonly legend: string
  readonly value: V
  readonly onChoose: (value: V) => void
}

/** The ink of the house. */
export const AccentChoice = (props: Props<House['accent']>) => (
  <Choice
    {...props}
    options={(['acid', 'coral', 'cyan', 'sun', 'violet', 'orange'] as const).map((value) => ({
      value,
      label: accents[value],
      ink: value,
    }))}
  />
)

/** Who may move in. */
export const JoinChoice = (props: Props<House['join']>) => (
  <Choice
    {...props}
    options={(['invite', 'approval', 'open', 'closed'] as const).map((value) => ({
      value,
      label: joins[value].name,
      what: joins[value].what,
    }))}
  />
)
