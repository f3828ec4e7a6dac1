// A knob for a share of something, from none to all of it, shown in hundredths.
import { songStudioLines } from '#words/song-studio-lines'
import { Knob, type KnobProps } from './knob.tsx'

interface Props extends Pick<KnobProps, 'label' | 'value' | 'home' | 'hint' | 'onTurn'> {
  /** All of it, unless less is the most. */
  readonly most?: number
  readonly step?: number
}

/** The knob. */
export const ShareKnob = ({ label, value, home, hint, onTurn, most = 1, step = 0.02 }: Props) => (
  <Knob
    label={label}
    value={value}
    least={0}
    most={most}
    step={step}
    home={home}
    hint={hint}
    text={songStudioLines.transport.percent(value)}
    shown={`${Math.round(value * 100)}`}
    onTurn={onTurn}
  />
)
