import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { Icon } from '../../ui/Icon.tsx'
import { keepFocus } from '../../ui/keep-focus.ts'
import { fullMetres } from '../../ui/numbers.ts'
import { ChoiceKey } from './KeyFor.tsx'
import { grouped, isAloud, isSign, signOf, talkersOf, withTalkers } from './near-choices.ts'
import { nameOf } from './names.ts'
import { NothingNear } from './NothingNear.tsx'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { SayTo } from './SayTo.tsx'
import './NearChoices.css'

export type ChoiceProps = {
  readonly number: number
  readonly choice: ChoiceView
  /** Used last: the only mark a choice ever has. */
  readonly last: boolean
  readonly onChoose: (choice: ChoiceView) => void
  /** Says quiet or aloud in words beside the sign. */
  readonly wide?: boolean
  readonly keyed?: boolean
  /** Says whom it is for, where no heading does and there are several. */
  readonly named?: boolean
}

/** The key of a choice. A question that waits for an answer has the keys while it stands there. */
export const OwnKey = ({ number }: { readonly number: number }) =>
  usePlaySlice((view) => view.probe !== null) ? null : <ChoiceKey number={number} />

/** One way to act in person, with its key and whether a microphone may hear it. */
export const Choice = memo((props: ChoiceProps) => {
  const { number, choice, last, onChoose, wide = false, keyed = true, named = false } = props
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const aloud = isAloud(choice.loudness)
  return (
    <button
      type="button"
      className={`choice${last ? ' choice--last' : ''}${wide ? ' choice--wide' : ''}`}
      onMouseDown={keepFocus}
      onClick={() => onChoose(choice)}
    >
      {keyed ? <OwnKey number={number} /> : null}
      <span className="choice__words">
        {say(choice.text)}
        {named && choice.to !== null ? (
          <small className="choice__for">{nameOf(scenario, run.view(), say, choice.to)}</small>
        ) : null}
      </span>
      {wide ? (
        <span className="choice__manner">
          <Icon name={aloud ? 'aloud' : 'quiet'} size={17} />
          {t(aloud ? 'near.aloud' : 'near.quiet')}
        </span>
      ) : (
        <Icon name={aloud ? 'aloud' : 'quiet'} size={16} label={t(aloud ? 'near.aloud' : 'near.quiet')} />
      )}
    </button>
  )
})
Choice.displayName = 'Choice'

/** A sign by hand in one word, small: it is always there, and silent. */
const Sign = memo(
  ({ number, choice, last, onChoose }: Pick<ChoiceProps, 'number' | 'choice' | 'last' | 'onChoose'>) => {
    const { t } = useTranslation('play')
    const { say } = usePlay()
    const sign = signOf(choice)
    const words = say(choice.text)
    return (
      <button
        type="button"
        className={`choice choice--sign${last ? ' choice--last' : ''}`}
        aria-label={words}
        title={words}
        onMouseDown={keepFocus}
        onClick={() => onChoose(choice)}
      >
        <OwnKey number={number} />
        <span className="choice__words">{sign === undefined ? words : t(`near.sign.${sign}`)}</span>
      </button>
    )
  },
)
Sign.displayName = 'Sign'

/** Name and metres of the person that choices are for, and whether a sign would be lost on them. */
const Nearby = memo(({ person }: { readonly person: string | null }) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const who = usePlaySlice((view) => {
    const there = view.people.find(({ id }) => id === person)
    if (person === null || there === undefined) return null
    const unseen = view.choices.some((choice) => choice.to === person && choice.unseen === true)
    return { name: nameOf(scenario, view, say, person), metres: fullMetres(there.far), unseen }
  })
  if (who === null) return <>{t('near.nobody')}</>
  return <>{t(who.unseen ? 'near.unseen' : 'near.person', { name: who.name, metres: who.metres })}</>
})
Nearby.displayName = 'Nearby'

/** Own words go to one at a time; this turns to another. */
const TurnTo = ({ person, onTurn }: { readonly person: PersonId; readonly onTurn: (person: PersonId) => void }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  return (
    <button type="button" className="near__turn" onClick={() => onTurn(person)}>
      {t('talk.to', { name: nameOf(scenario, run.view(), say, person) })}
      <Icon name="chevron" size={14} />
    </button>
  )
}

export type NearChoicesProps = {
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly wide?: boolean
  /** Own words were said to somebody. */
  readonly onSaid?: () => void
}

/** What can be done about the people near the post, one key each. Whoever can only be talked to is a name in one row. */
export const NearChoices = memo(({ last, onChoose, wide = false, onSaid }: NearChoicesProps) => {
  const { t } = useTranslation('play')
  const { keysOf } = usePlay()
  const id = useId()
  const talkers = usePlaySlice(talkersOf)
  const [chosen, turnTo] = useState<PersonId | null>(null)
  // Whoever is talked to stays it while they listen: somebody who comes nearer takes no words away.
  const listener = chosen !== null && talkers.includes(chosen) ? chosen : (talkers[0] ?? null)
  if (listener !== chosen) turnTo(listener)
  const turnsTo = (person: PersonId | null): person is PersonId =>
    person !== null && person !== listener && talkers.includes(person)
  const groups = withTalkers(grouped(usePlaySlice(keysOf)), listener === null ? [] : [listener])
  const others = talkers.filter((person) => !groups.some(({ to }) => to === person))
  return (
    <section className={wide ? 'near near--wide' : 'near'} aria-label={t('near.label')}>
      {groups.length === 0 ? <NothingNear className="near__empty" /> : null}
      {groups.map((group, place) => (
        <div key={group.to ?? ''} className="near__group" role="group" aria-labelledby={`${id}-${place}`}>
          <div className="near__head">
            <b id={`${id}-${place}`}>
              <Nearby person={group.to} />
            </b>
            {turnsTo(group.to) ? (
              <TurnTo person={group.to} onTurn={turnTo} />
            ) : place === 0 && !wide ? (
              <span className="near__legend" aria-hidden="true">
                <span>
                  <Icon name="quiet" size={15} />
                  {t('near.quiet')}
                </span>
                <span>
                  <Icon name="aloud" size={15} />
                  {t('near.aloud')}
                </span>
              </span>
            ) : null}
          </div>
          <div className="near__choices">
            {group.choices
              .filter(({ choice }) => wide || !isSign(choice))
              .map(({ number, choice }) => (
                <Choice
                  key={choice.id}
                  number={number}
                  choice={choice}
                  last={choice.id === last}
                  onChoose={onChoose}
                  wide={wide}
                />
              ))}
          </div>
          {wide ? null : (
            <div className="near__signs">
              {group.choices
                .filter(({ choice }) => isSign(choice))
                .map(({ number, choice }) => (
                  <Sign key={choice.id} number={number} choice={choice} last={choice.id === last} onChoose={onChoose} />
                ))}
            </div>
          )}
          {group.to === null || group.to !== listener ? null : (
            <SayTo person={group.to} narrow={!wide} {...(onSaid === undefined ? {} : { onSaid })} />
          )}
        </div>
      ))}
      {others.length === 0 ? null : (
        <div className="near__others" role="group" aria-labelledby={`${id}-others`}>
          <b id={`${id}-others`}>{t('near.others')}</b>
          {others.map((person) => (
            <button key={person} type="button" className="near__turn" onClick={() => turnTo(person)}>
              <Nearby person={person} />
            </button>
          ))}
        </div>
      )}
    </section>
  )
})
NearChoices.displayName = 'NearChoices'
