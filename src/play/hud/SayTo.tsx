import { type KeyboardEvent, type SubmitEvent, memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import '../../ui/Button.css'
import { Segmented } from '../../ui/Segmented.tsx'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { patienceShare } from './patience.ts'
import './SayTo.css'

const LONGEST = 240

type Manner = 'voice' | 'whisper'

export type SayToProps = {
  readonly person: PersonId
  /** Something was said. */
  readonly onSaid?: () => void
  /** The label has no room over the field and stands in it. */
  readonly narrow?: boolean
}

/** Own words to whoever can be talked to: the field stands under their choices for as long as they listen. */
export const SayTo = memo(({ person, onSaid, narrow = false }: SayToProps) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const id = useId()
  const [words, setWords] = useState('')
  const [manner, setManner] = useState<Manner>('voice')
  const talk = usePlaySlice((view) => {
    const open = view.talks?.find((one) => one.person === person)
    return open === undefined
      ? null
      : { near: open.near, share: patienceShare(open), name: nameOf(scenario, view, say, person) }
  })
  if (talk === null) return null
  const patience = t(`talk.patience.${talk.share}`, { name: talk.name })
  const type = (next: string): void => {
    if ((words === '') !== (next === '')) run.send({ type: next === '' ? 'radio.dropped' : 'radio.drafted' })
    setWords(next)
  }
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    if (words.trim() === '' || !talk.near) return
    run.send({ type: 'pa.spoke', words: words.trim(), loudness: manner, to: person })
    setWords('')
    onSaid?.()
  }
  const keyed = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') event.currentTarget.blur()
    event.stopPropagation()
  }
  return (
    <form
      className={`sayto${narrow ? ' sayto--narrow' : ''}${talk.share === 'plenty' ? '' : ' sayto--hurry'}`}
      onSubmit={send}
    >
      <div className={narrow ? 'unseen' : 'sayto__head'}>
        <label htmlFor={id}>{t('talk.to', { name: talk.name })}</label>
        {narrow ? null : <span className="sayto__patience">{patience}</span>}
      </div>
      <div className="sayto__row">
        <input
          id={id}
          className="sayto__field"
          maxLength={LONGEST}
          placeholder={narrow ? t('talk.to', { name: talk.name }) : undefined}
          value={words}
          autoComplete="off"
          enterKeyHint="send"
          aria-describedby={talk.near ? undefined : `${id}-far`}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={keyed}
        />
        <button type="submit" className="button button--outline" disabled={!talk.near}>
          {t('talk.say')}
        </button>
      </div>
      <div className="sayto__manner">
        <Segmented<Manner>
          label={t('talk.manner')}
          value={manner}
          onChange={setManner}
          options={[
            { value: 'voice', label: t('talk.voice') },
            { value: 'whisper', label: t('talk.low') },
          ]}
        />
        {narrow ? <span className="sayto__patience">{patience}</span> : null}
      </div>
      {talk.near ? null : (
        <p className="sayto__far" id={`${id}-far`}>
          {t('talk.far', { name: talk.name })}
        </p>
      )}
    </form>
  )
})
SayTo.displayName = 'SayTo'
