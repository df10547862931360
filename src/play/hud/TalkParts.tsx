import { lazy, memo, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChoiceView } from '../../core/run/run-view.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import { Gloss } from '../../ui/Gloss.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { keepFocus } from '../../ui/keep-focus.ts'
import { fullMetres } from '../../ui/numbers.ts'
import { Tape } from '../../ui/Tape.tsx'
import { OwnKey } from './NearChoices.tsx'
import { byKey, forSpeaker, isAloud } from './near-choices.ts'
import { nameOf, roleOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { useLogWords } from './use-log.ts'
import type { OpenTalk } from './use-open-talk.ts'

const Portrait = lazy(() => import('./Portrait.tsx').then((drawn) => ({ default: drawn.Portrait })))

type RowProps = {
  readonly number: number
  readonly choice: ChoiceView
  /** Said where it is not for whoever is talked to. */
  readonly person: PersonId | null
  readonly last: boolean
  readonly onChoose: (choice: ChoiceView) => void
}

/** One way to answer: its words, how they are said, and whether a microphone may hear it. None is tinted. */
const Row = memo(({ number, choice, person, last, onChoose }: RowProps) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const aloud = isAloud(choice.loudness)
  return (
    <button
      type="button"
      className={`choice talkcard__choice${last ? ' choice--last' : ''}`}
      onMouseDown={keepFocus}
      onClick={() => onChoose(choice)}
    >
      <OwnKey number={number} />
      <span className="choice__words">
        {say(choice.text)}
        {person === null ? null : <small className="choice__for">{nameOf(scenario, run.view(), say, person)}</small>}
      </span>
      <span className="talkcard__manner">
        {choice.tone === undefined
          ? t(`talkCard.manner.${choice.loudness}`)
          : choice.tone.map((tone) => t(`talkCard.tone.${tone}`)).join(', ')}
        {choice.borrows === undefined ? null : <small>{t(`talkCard.borrows.${choice.borrows}`)}</small>}
      </span>
      <Icon name={aloud ? 'aloud' : 'quiet'} size={17} label={t(aloud ? 'near.aloud' : 'near.quiet')} />
    </button>
  )
})
Row.displayName = 'TalkCard.Row'

type TalkChoicesProps = {
  readonly talk: OpenTalk
  readonly last: string | null
  readonly onChoose: (choice: ChoiceView) => void
}

/** What they said last, and what can be seen of them. */
export const TalkSaid = memo(({ person }: { readonly person: string }) => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const words = useLogWords()
  const last = usePlaySlice(({ log }) => log.findLast(({ by, channel }) => by === person && channel === null) ?? null)
  const seen = usePlaySlice(({ people }) => {
    const there = people.find(({ id }) => id === person)
    return there?.hidden === true ? 'hidden' : (there?.seen ?? null)
  })
  const looks = seen === null ? null : seen === 'hidden' ? t('talkCard.hidden') : say(seen)
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
      {looks === null ? null : (
        <p className="talkcard__seen">
          <Icon name="eye" size={17} />
          {looks}
        </p>
      )}
    </>
  )
})
TalkSaid.displayName = 'TalkSaid'

/** Every way to answer, each with its key: those for whoever speaks first, each kind in the order of the keys. */
export const TalkChoices = memo(({ talk, last, onChoose }: TalkChoicesProps) => {
  const { keysOf } = usePlay()
  const keyed = usePlaySlice(keysOf)
  return forSpeaker(byKey(keyed), talk.person).map(({ number, choice }) => (
    <Row
      key={choice.id}
      number={number}
      choice={choice}
      person={choice.to === talk.person ? null : choice.to}
      last={choice.id === last}
      onChoose={onChoose}
    />
  ))
})
TalkChoices.displayName = 'TalkChoices'

/** Who it is, on tape. */
export const TalkTape = memo(({ person, size }: { readonly person: PersonId; readonly size: number }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const name = nameOf(scenario, run.view(), say, person)
  const role = roleOf(scenario, say, person)
  return (
    <Tape as="h2" size={size}>
      {(role === null ? name : t('talkCard.who', { name, role })).toUpperCase()}
    </Tape>
  )
})
TalkTape.displayName = 'TalkTape'

/** How long they still listen. */
export const TalkWaits = memo(({ talk }: { readonly talk: OpenTalk }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const goes = usePlaySlice(({ people }) =>
    people.some(({ id, doing, coming }) => id === talk.person && doing === 'walks' && !coming),
  )
  const name = nameOf(scenario, run.view(), say, talk.person)
  if (goes) return <span className="talkcard__waits">{t('talkCard.goes', { name })}</span>
  return (
    <span className="talkcard__waits">
      <Icon name="clock" size={16} />
      <span>{t('talkCard.waits', { name })}</span>
      <i aria-hidden="true">
        <i style={{ inlineSize: `${talk.left}%` }} />
      </i>
      {t('text.seconds', { seconds: talk.seconds })}
    </span>
  )
})
TalkWaits.displayName = 'TalkWaits'

/** Both from above, with the metres between them. */
export const TalkPortrait = memo(({ person }: { readonly person: PersonId }) => {
  const { t } = useTranslation('play')
  const { scenario } = usePlay()
  const there = usePlaySlice(({ people }) => {
    const other = people.find(({ id }) => id === person)
    return other === undefined
      ? null
      : {
          look: other.hidden === true ? null : other.look,
          metres: fullMetres(other.far),
          works: other.doing === 'works',
        }
  })
  const me = scenario.cast.find(({ id }) => id === 'me')?.look ?? 'you'
  return (
    <div className="talkcard__portrait">
      <Suspense fallback={null}>
        {there === null ? null : <Portrait other={there.look} me={me} works={there.works} />}
      </Suspense>
      {there === null ? null : <span className="talkcard__far">{t('text.metres', { metres: there.metres })}</span>}
    </div>
  )
})
TalkPortrait.displayName = 'TalkPortrait'
