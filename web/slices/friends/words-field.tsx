// The words that one does not want to read, to be added to and taken from.
import { useEffect, useState } from 'preact/hooks'
import { sizes } from '#contract/limits'
import { asMutedWord } from '#views/muted-words'
import { mutedWordsLines as said } from '#words/muted-words-lines'
import { asFailure } from '../../bedrock/api-failure.ts'
import { Button } from '../../kit/button.tsx'
import { TextField } from '../../kit/field.tsx'
import { notify } from '../../kit/toast.tsx'
import { changeMutedWord, fetchMutedWords, mutedWords } from './muted-words.ts'
import './words-field.css'

/** Nothing until the house has said which they are. */
export function WordsField() {
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  useEffect(() => void fetchMutedWords().catch((error: unknown) => setFault(asFailure(error).message)), [])
  const words = mutedWords.value
  if (words === null) return fault === '' ? null : <p class="field-error">{fault}</p>
  async function change(word: string, muted: boolean): Promise<boolean> {
    setFault('')
    try {
      await changeMutedWord(word, muted)
      const undo = (): void => void changeMutedWord(word, !muted).catch(() => undefined)
      notify(muted ? said.added(word) : said.removed(word), { undo })
      return true
    } catch (error) {
      setFault(asFailure(error).message)
      return false
    }
  }
  const word = asMutedWord(text)
  const full = words.length >= sizes.mutedWords
  return (
    <div class="muted-words">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (word !== '' && !full) void change(word, true).then((took) => took && setText(''))
        }}
      >
        <TextField
          label={said.add}
          hint={full ? said.full : said.hint}
          error={fault === '' ? undefined : fault}
          value={text}
          onText={setText}
          input={{
            autocomplete: 'off',
            autocapitalize: 'none',
            spellcheck: false,
            maxLength: sizes.mutedWordCharacters,
          }}
        />
        <Button type="submit" small disabled={word === '' || full}>
          {said.addIt}
        </Button>
      </form>
      {words.length > 0 && (
        <ul aria-label={said.list}>
          {words.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
              <Button small kind="quiet" aria-label={said.removeOf(one)} onClick={() => void change(one, false)}>
                {said.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
