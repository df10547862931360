import { type SyntheticEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CRITERIA } from '../../core/vocabulary/words.ts'
import { Button } from '../../ui/Button.tsx'
import { AS_THE_SCENES_SAY, type TypedWeighing, type Weighing, weighingOf } from './weighing.ts'
import './WeighingForm.css'

export type WeighingFormProps = {
  readonly busy: boolean
  /** Marks everything again; says whether it can be weighed like that. */
  readonly onWeigh: (weighing: Weighing) => Promise<boolean>
}

/** Shares and a pass mark of an assignment, for every run in the table. Gates and core criteria stay (rubric 2.1). */
export const WeighingForm = ({ busy, onWeigh }: WeighingFormProps) => {
  const { t } = useTranslation('report')
  const { t: pages } = useTranslation('pages')
  const id = useId()
  const [typed, setTyped] = useState<TypedWeighing>(AS_THE_SCENES_SAY)
  const [fault, setFault] = useState<'number' | 'nothing' | null>(null)
  const weigh = async (asked: TypedWeighing): Promise<void> => {
    if (busy) return
    const weighing = weighingOf(asked)
    setFault(weighing === null ? 'number' : (await onWeigh(weighing)) ? null : 'nothing')
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    void weigh(typed)
  }
  const field = (key: 'pass' | (typeof CRITERIA)[number], label: string) => (
    <label key={key}>
      <span>{label}</span>
      <input
        inputMode="numeric"
        maxLength={3}
        value={typed[key] ?? ''}
        placeholder="–"
        aria-describedby={fault === null ? `${id}-lead` : `${id}-lead ${id}-fault`}
        onChange={({ currentTarget: { value } }) => setTyped((before) => ({ ...before, [key]: value }))}
      />
    </label>
  )
  return (
    <details className="weighing">
      <summary>{t('class.weigh.heading')}</summary>
      <form onSubmit={submit}>
        <p id={`${id}-lead`}>{t('class.weigh.lead')}</p>
        <div className="weighing__fields">
          {field('pass', t('class.weigh.pass'))}
          {CRITERIA.map((criterion) => field(criterion, `${criterion} ${pages(`criterion.${criterion}.short`)}`))}
        </div>
        <p id={`${id}-fault`} className="weighing__fault" role="alert">
          {fault === null ? null : t(`class.weigh.fault.${fault}`)}
        </p>
        <div className="weighing__acts">
          <button type="submit" className="button button--solid button--small" aria-disabled={busy}>
            {t('class.weigh.go')}
          </button>
          <Button
            look="outline"
            size="small"
            aria-disabled={busy}
            onClick={() => {
              setTyped(AS_THE_SCENES_SAY)
              void weigh(AS_THE_SCENES_SAY)
            }}
          >
            {t('class.weigh.back')}
          </Button>
        </div>
      </form>
    </details>
  )
}
