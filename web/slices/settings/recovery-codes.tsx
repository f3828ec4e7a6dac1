// Recovery codes, shown once.
import { useEffect, useRef } from 'preact/hooks'
import { factorLines } from '#words/factor-lines'
import { Button } from '../../kit/button.tsx'
import { CopyLine } from '../../kit/copy-line.tsx'

const { recovery } = factorLines

/** The codes, to be kept. */
export function RecoveryCodes({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // They stand where a form was: whoever pressed its button is taken to them, and hears what they are.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section class="guard">
      <h4 ref={heading} tabIndex={-1}>
        {recovery.title}
      </h4>
      <p>{recovery.what}</p>
      <ul class="guard-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div class="guard-line">
        <CopyLine label={recovery.all} text={codes.join(' ')} copy={recovery.copy} />
      </div>
      <Button kind="act" onClick={onKept}>
        {recovery.kept}
      </Button>
    </section>
  )
}
