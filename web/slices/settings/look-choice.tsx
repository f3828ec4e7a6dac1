// One setting of look or motion as a strip of chips.
import { words } from '#words/index'
import { type Look, type LookKey, choices, look, setLook } from '../../bedrock/theme.ts'
import { Choice } from '../../kit/choice.tsx'

const { settings } = words

/** The values of one setting; choosing shows at once. */
export function LookChoice<K extends LookKey>({ of }: { readonly of: K }) {
  const said: Readonly<Record<string, string>> = settings[of]
  // The compiler does not follow that choices[K] holds exactly Look[K].
  const values = choices[of] as readonly string[] as readonly Look[K][]
  return (
    <Choice<Look[K]>
      legend={settings[of].name}
      legendUnseen
      options={values.map((value) => ({ value, label: said[value] ?? value }))}
      value={look.value[of]}
      onChoose={(value) => setLook(of, value)}
    />
  )
}
