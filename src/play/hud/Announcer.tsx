import { memo, type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RunView } from '../../core/run/run-view.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { PersonId } from '../../core/vocabulary/ids.ts'
import { SET_LANGUAGE } from '../../core/vocabulary/language.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { shownAlert } from './alert-view.ts'
import { gatherComing } from './gather-coming.ts'
import { announced, isForMe } from './hearing.ts'
import { nameOf } from './names.ts'
import { usePlay } from './PlayContext.ts'
import { rollBlock } from './roll-block.ts'
import { useAlertWords } from './use-alert.ts'
import { useLogWords } from './use-log.ts'
import { useToldHint } from './use-told-hint.ts'
import { useWhereWords } from './use-where-words.ts'

type Told = { readonly key: number; readonly words: ReactNode }

/** Stands for the words of a line while the sentence around it is put together. */
const SAID = '\u0000'

const EMPTY: readonly Told[] = []

/** Of the same person nobody is warned again within this time, ticks. */
const WARNS_AGAIN = 200

/** The roll in one word for each thing to be said of it; a call that waits is its own. */
const rollOf = (house: Scenario['houseStyle'], view: RunView) => (view.holding ? 'held' : rollBlock(house, view).face)

/** Who said something in person between two views. */
const spokeIn = (before: RunView, now: RunView): readonly PersonId[] =>
  now.log === before.log ? [] : now.log.slice(-6).flatMap(({ by, channel }) => (channel === null ? [by] : []))

/** Says to a reader what is heard and seen while it happens: lines, the roll, people that come, alerts, verdicts. */
export const Announcer = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say, level } = usePlay()
  const words = useLogWords()
  const alertWords = useAlertWords(true)
  const whereWords = useWhereWords()
  const [gather] = useState(gatherComing)
  const whereTold = useRef('')
  const warned = useRef({ of: '', at: 0 })
  const [polite, setPolite] = useState<readonly Told[]>(EMPTY)
  const [assertive, setAssertive] = useState<readonly Told[]>(EMPTY)

  const tell = (how: 'polite' | 'assertive', told: ReactNode): void => {
    const add = (before: readonly Told[]): readonly Told[] => [
      ...before.slice(-3),
      { key: (before.at(-1)?.key ?? 0) + 1, words: told },
    ]
    if (how === 'polite') setPolite(add)
    else setAssertive(add)
  }
  const tellLog = (before: RunView, now: RunView): void => {
    if (now.log === before.log) return
    const known = before.log.at(-1)?.order ?? -1
    const calledAs = [
      say(scenario.post.name),
      scenario.post.label,
      ...scenario.cast.filter(({ id }) => id === 'me').map(({ name }) => say(name)),
    ]
    for (const line of now.log.slice(-6)) {
      if (line.order > known) {
        const said = words.said(line)
        const how = announced(isForMe(line, said, calledAs), line.call === 'stopped', level)
        if (how !== null && line.by !== 'me') {
          const [before, after] = t('say.line', {
            who: words.name(line.by),
            place: words.place(line.channel),
            words: SAID,
          }).split(SAID)
          tell(
            how,
            <>
              {before}
              <span lang={SET_LANGUAGE}>{said}</span>
              {after}
            </>,
          )
        }
      }
      const old = before.log.findLast(({ order }) => order === line.order)
      if (line.verdict !== undefined && old?.verdict === undefined && level !== 'nothing') {
        tell('polite', t('say.verdict', { words: words.verdict(line.verdict).words }))
      }
    }
  }
  const tellSet = (before: RunView, now: RunView, seen: readonly string[]): void => {
    const roll = rollOf(scenario.houseStyle, now)
    if (level !== 'nothing' && roll !== rollOf(scenario.houseStyle, before)) {
      tell('polite', t(`text.roll.${roll}`, { take: now.roll.take }))
    }
    const held = now.traffic?.held
    if (level !== 'nothing' && held !== undefined && held !== before.traffic?.held)
      tell('polite', t(held ? 'text.roadHeld' : 'text.roadOpen'))
    const alert = level === 'nothing' || now.alert?.person === before.alert?.person ? null : shownAlert(scenario, now)
    if (alert !== null && (warned.current.of !== alert.person || now.tick - warned.current.at > WARNS_AGAIN)) {
      warned.current = { of: alert.person, at: now.tick }
      const { title, toward, todo } = alertWords(alert)
      tell('assertive', t('say.alert', { title, seconds: alert.seconds, toward, todo }))
    }
    if (level !== 'nothing' && now.probe !== null && before.probe === null) {
      tell('polite', t('say.probe', { question: say(now.probe.question) }))
    }
    // Whoever was just told of by name needs no second sentence.
    const named = now.people.filter(({ id }) => seen.some((words) => words.includes(nameOf(scenario, now, say, id))))
    const coming = gather(now, [...spokeIn(before, now), ...named.map(({ id }) => id)])
    const [first] = coming
    if (level !== 'all' || first === undefined) return
    const who = nameOf(scenario, now, say, first)
    tell(
      'polite',
      coming.length === 1 ? t('say.coming', { who }) : t('say.comingWith', { who, count: coming.length - 1 }),
    )
  }
  const tellMe = ({ me: was }: RunView, now: RunView): void => {
    if (level === 'nothing' || now.me.walking || (!was.walking && was.facing === now.me.facing)) return
    const where = whereWords(now)
    if (where !== whereTold.current) tell('polite', where)
    whereTold.current = where
  }
  const heard = useEffectEvent((before: RunView, now: RunView, facts: readonly Fact[]) => {
    const seen = facts.flatMap((fact) => (fact.type === 'beat.seen' ? [say(`caption.${fact.beat}`)] : []))
    tellLog(before, now)
    tellSet(before, now, seen)
    tellMe(before, now)
    if (level !== 'nothing') for (const words of seen) tell('polite', words)
  })
  useToldHint((words) => tell('polite', words))
  useEffect(() => {
    // What was said last before anybody could listen is told too: a run may open with a line, or be gone on with.
    let before: RunView = { ...run.view(), log: run.view().log.slice(0, -1) }
    return run.listen((now, facts) => {
      heard(before, now, facts)
      before = now
    })
  }, [run])
  return (
    <>
      <div className="unseen" role="log" aria-live="polite" aria-label={t('say.label')}>
        {polite.map((told) => (
          <p key={told.key}>{told.words}</p>
        ))}
      </div>
      <div className="unseen" role="status" aria-live="assertive">
        {assertive.map((told) => (
          <p key={told.key}>{told.words}</p>
        ))}
      </div>
    </>
  )
})
Announcer.displayName = 'Announcer'
