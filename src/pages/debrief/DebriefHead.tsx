import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../core/cost/ledger.ts'
import type { Assessment } from '../../core/rubric/assessment.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import { clockAt } from '../../core/run/clock.ts'
import type { Fact } from '../../core/vocabulary/fact.ts'
import { RevisionBadge } from '../frame/RevisionBadge.tsx'
import { clockText } from '../frame/clock-text.ts'
import { countsCents, minutesText, moneyText } from '../money-text.ts'
import { revisionOf } from '../revision.ts'
import type { Say } from '../say.ts'
import { type Player, Proof } from './Proof.tsx'
import './DebriefHead.css'

export type DebriefHeadProps = {
  readonly assessment: Assessment
  readonly facts: readonly Fact[]
  readonly ledger: Ledger
  readonly scenario: Scenario
  readonly say: Say
  readonly number: string
  /** Null where the run is somebody's who handed it in. */
  readonly attempt: number | null
  readonly before: number | null
  readonly player: Player | null
}

const NEXT_BAND = { none: 70, pass: 80, merit: 90 } as const

/** The scene, the total with its band or its gate, and what the day lost. */
export const DebriefHead = ({
  assessment,
  facts,
  ledger,
  scenario,
  say,
  number,
  attempt,
  before,
  player,
}: DebriefHeadProps) => {
  const { t } = useTranslation('pages')
  const ended = facts.findLast((fact) => fact.type === 'run.ended')
  const clock = clockText(clockAt(scenario.show.clock, facts, ended?.tick ?? 0))
  const gate = assessment.gates.reduce<Assessment['gates'][number] | null>(
    (lowest, one) => (lowest === null || one.cap < lowest.cap ? one : lowest),
    null,
  )
  const heldBack = !assessment.passed && assessment.score >= NEXT_BAND.none
  const cents = countsCents(scenario.tier)
  const own = ledger.entries.reduce((sum, { owner, money }) => (owner === 'own' ? sum + (money ?? 0) : sum), 0)
  const left = ended === undefined || ended.ending === 'left'
  const verdict = left
    ? t('debrief.noMark')
    : gate === null
      ? t(`debrief.band.${assessment.band}`)
      : assessment.uncapped > assessment.score
        ? t('debrief.gated', { uncapped: assessment.uncapped })
        : t('debrief.gateActive')
  return (
    <section className="debrief__head">
      <div>
        <p className="label">{t('debrief.report')}</p>
        <h1>{t('debrief.slug', { scene: scenario.show.scene, slug: scenario.show.slug })}</h1>
        <p className="debrief__sub">
          {attempt === null ? null : <RevisionBadge attempt={attempt} />}
          {t('debrief.sub', { number, title: say(scenario.title), post: scenario.post.label, tier: scenario.tier })}{' '}
          {t(left ? 'debrief.left' : 'debrief.wrapped', { clock })}
        </p>
        {left || ended === undefined ? null : <p className="debrief__ending">{say(`ending.${ended.ending}`)}</p>}
      </div>
      <div>
        <p className="label">{t('debrief.total')}</p>
        <div className="debrief__total">
          {left ? <b className="debrief__score">–</b> : null}
          {left || gate !== null ? null : <b className="debrief__score">{assessment.score}</b>}
          {left || gate === null ? null : (
            <b className="debrief__score debrief__score--gate">
              {assessment.score} <small>{gate.gate}</small>
            </b>
          )}
          <p>
            <b>{verdict}</b>
            {left || gate !== null || assessment.band === 'distinction' ? null : (
              <span>
                {t(`debrief.nextBand.${heldBack ? 'core' : assessment.band}`, { points: NEXT_BAND[assessment.band] })}
              </span>
            )}
            {before === null || attempt === null ? null : (
              <span>
                {t('debrief.before', { score: before, colour: t(`brief.revision.${revisionOf(attempt - 1)}`) })}
              </span>
            )}
          </p>
        </div>
      </div>
      <div>
        <p className="label">{t('debrief.cost')}</p>
        <div className="debrief__total">
          <b className="debrief__score debrief__score--money">{moneyText(ledger.money, cents)}</b>
          <p>
            {ledger.minutes === 0 ? (
              <b>{t('debrief.nothingLost')}</b>
            ) : (
              <>
                <b>{t('debrief.yours', { money: moneyText(own, cents) })}</b>
                <span>
                  {t('debrief.minutes', { minutes: minutesText(ledger.minutes), own: minutesText(ledger.own) })}
                </span>
              </>
            )}
            <span>{t('debrief.slack', { slack: scenario.slack })}</span>
          </p>
        </div>
      </div>
      <Proof player={player} />
    </section>
  )
}
