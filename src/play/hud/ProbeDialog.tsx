import { memo, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { secondsLeft } from '../../ui/numbers.ts'
import { ChoiceKey } from './KeyFor.tsx'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { joined, type ProbeAnswer } from './probe-answers.ts'
import './ProbeDialog.css'

/** A question about the set, asked while the clock goes on. It never takes the focus away from somebody who types. */
export const ProbeDialog = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const title = useId()
  const probe = usePlaySlice((view) =>
    view.probe === null ? null : { ...view.probe, ms: 0, seconds: secondsLeft(view.probe.ms) },
  )
  if (probe === null) return null
  const names = (people: readonly string[]): string =>
    joined(
      people.map((person) => nameOf(scenario, run.view(), say, person)),
      t('probe.and'),
    )
  const words = ({ waiting, round }: ProbeAnswer): string => {
    const parts = [
      waiting.length === 0 ? t('probe.noneWaiting') : t('probe.waiting', { names: names(waiting) }),
      round.length === 0 ? t('probe.noneRound') : t('probe.round', { names: names(round) }),
    ]
    return parts.join(' ')
  }
  return (
    <div className="probe" role="dialog" aria-labelledby={title}>
      <div className="probe__head">
        <span className="label">{t('probe.label')}</span>
        <span className="probe__time">{t('probe.seconds', { seconds: probe.seconds })}</span>
      </div>
      <p id={title} className="probe__question">
        {say(probe.question)}
      </p>
      {probe.answers.map((answer, place) => (
        <button
          key={place}
          type="button"
          className="choice choice--wide probe__answer"
          onClick={() => run.send({ type: 'probe.answered', probe: probe.id, answer: place })}
        >
          <ChoiceKey number={place + 1} />
          <span className="choice__words">{words(answer)}</span>
        </button>
      ))}
    </div>
  )
})
ProbeDialog.displayName = 'ProbeDialog'
