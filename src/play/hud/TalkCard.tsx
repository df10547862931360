import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { fullMetres } from '../../ui/numbers.ts'
import { Tape } from '../../ui/Tape.tsx'
import { ActionMenu } from './ActionMenu.tsx'
import { ChoiceKey } from './KeyFor.tsx'
import { grouped, isAloud, keyedChoices } from './near-choices.ts'
import { nameOf, roleOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { SayTo } from './SayTo.tsx'
import { useLogWords } from './use-log.ts'
import type { OpenTalk } from './use-open-talk.ts'
import './TalkCard.css'

const Portrait = lazy(() => import('./Portrait.tsx').then((drawn) => ({ default: drawn.Portrait })))

export type TalkCardProps = {
  readonly talk: OpenTalk
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
  readonly onWalk: () => void
}

type RowProps = {
  readonly number: number
  readonly choice: ChoiceView
  readonly last: boolean
  readonly onChoose: (choice: ChoiceView) => void
}

/** One way to answer: its words, how they are said, and whether a microphone may hear it. None is tinted. */
const Row = memo(({ number, choice, last, onChoose }: RowProps) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const aloud = isAloud(choice.loudness)
  return (
    <button
      type="button"
      className={`choice talkcard__choice${last ? ' choice--last' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      <ChoiceKey number={number} />
      <span className="choice__words">{say(choice.text)}</span>
      <span className="talkcard__manner">{t(`talkCard.manner.${choice.loudness}`)}</span>
      <Icon name={aloud ? 'aloud' : 'quiet'} size={17} label={t(aloud ? 'near.aloud' : 'near.quiet')} />
    </button>
  )
})
Row.displayName = 'TalkCard.Row'

/** What they said last, and what can be seen of them. */
const Said = memo(({ person }: { readonly person: string }) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const words = useLogWords()
  const last = usePlaySlice(({ log }) => log.findLast(({ by, channel }) => by === person && channel === null) ?? null)
  const seen = usePlaySlice(({ people }) => people.find(({ id }) => id === person)?.seen ?? null)
  return (
    <>
      {last === null ? null : (
        <div>
          <p className="talkcard__said" lang={SET_LANGUAGE}>
            {t('talkCard.quote', { words: words.said(last) })}
          </p>
          <Gloss words={words.gloss(last)} />
        </div>
      )}
      {seen === null ? null : (
        <p className="talkcard__seen">
          <Icon name="eye" size={17} />
          {say(seen)}
        </p>
      )}
    </>
  )
})
Said.displayName = 'TalkCard.Said'

/** A conversation in person, large: who it is, what was said, how long they wait, and every way to answer. */
export const TalkCard = memo(({ talk, last, onChoose, onWalk }: TalkCardProps) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const groups = grouped(usePlaySlice(keyedChoices))
  const there = usePlaySlice(({ people }) => {
    const other = people.find(({ id }) => id === talk.person)
    return other === undefined
      ? null
      : { look: other.look, metres: fullMetres(other.far), works: other.doing === 'works' }
  })
  const name = nameOf(scenario, run.view(), say, talk.person)
  const role = roleOf(scenario, say, talk.person)
  const me = scenario.cast.find(({ id }) => id === 'me')?.look ?? 'you'
  return (
    <div className="talkcard">
      <div className="talkcard__tape">
        <Tape as="h2" size={22}>
          {(role === null ? name : t('talkCard.who', { name, role })).toUpperCase()}
        </Tape>
      </div>
      <div className="talkcard__portrait">
        <Suspense fallback={null}>
          {there === null ? null : <Portrait other={there.look} me={me} works={there.works} />}
        </Suspense>
        {there === null ? null : <span className="talkcard__far">{t('text.metres', { metres: there.metres })}</span>}
      </div>
      <div className="talkcard__body">
        <div className="talkcard__head">
          <span className="label">{t('log.inPerson')}</span>
          <span className="talkcard__waits">
            <Icon name="clock" size={16} />
            {t('talkCard.waits', { name })}
            <i aria-hidden="true">
              <i style={{ inlineSize: `${talk.left}%` }} />
            </i>
            {t('text.seconds', { seconds: talk.seconds })}
          </span>
        </div>
        <Said person={talk.person} />
        <section className="talkcard__choices" aria-label={t('near.label')}>
          {groups.flatMap(({ choices }) =>
            choices.map(({ number, choice }) => (
              <Row key={choice.id} number={number} choice={choice} last={choice.id === last} onChoose={onChoose} />
            )),
          )}
          <SayTo person={talk.person} />
        </section>
        <ActionMenu onWalk={onWalk} />
      </div>
    </div>
  )
})
TalkCard.displayName = 'TalkCard'
