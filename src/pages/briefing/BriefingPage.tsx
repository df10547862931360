import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { TIER_BURN } from '../../core/cost/tiers.ts'
import type { TalkMode, Variant } from '../../core/vocabulary/words.ts'
import type { Scenario } from '../../core/scene/scenario.ts'
import type { HouseStyle } from '../../core/vocabulary/house-style.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Tape } from '../../ui/Tape.tsx'
import { KeepsNothing } from '../frame/KeepsNothing.tsx'
import { ResumeStrip } from '../frame/ResumeStrip.tsx'
import { useTitle } from '../frame/use-title.ts'
import { Wordmark } from '../frame/Wordmark.tsx'
import { spanText } from '../frame/clock-text.ts'
import type { Say } from '../say.ts'
import { FactsOfTheDay } from './FactsOfTheDay.tsx'
import { Ground } from './Ground.tsx'
import { Judged } from './Judged.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetMap } from './SheetMap.tsx'
import { SignOut } from './SignOut.tsx'
import { WalkieCheck } from './WalkieCheck.tsx'
import type { Grade } from './walkie-check.ts'
import { WhoIsWho } from './WhoIsWho.tsx'
import '../paper/filed.css'
import './BriefingPage.css'
import './print.css'

export type BriefingPageProps = {
  readonly scenario: Scenario
  readonly say: Say
  /** `S03`, as the syllabus counts. */
  readonly number: string
  /** The plan of the place in ink on paper; null where it has not been drawn. */
  readonly map: ReactNode | null
  /** The house style of a show that says nothing of it. */
  readonly usual: HouseStyle
  readonly name: string
  readonly attempt: number
  readonly best: number | null
  /** The draw of this run: same draw, same people at the same moments. Null before it is drawn. */
  readonly seed: number | null
  /** The variant that is chosen; its sheet may still be on its way. */
  readonly variant: Variant | undefined
  /** Variants of the place in which it can be played; a choice where there are several. */
  readonly variants: readonly Variant[]
  readonly onVariant: (variant: Variant) => void
  readonly way: TalkMode
  readonly onWay: (way: TalkMode) => void
  readonly loadGrade: () => Promise<Grade>
  readonly onPlay: () => void
}

/** One call-sheet page: what this is, where one stands, who is on which channel, and what counts. */
export const BriefingPage = (props: BriefingPageProps) => {
  const { scenario, say, number, map, usual, name, attempt, best, seed, way, onWay, loadGrade, onPlay } = props
  const { variant, variants, onVariant } = props
  const { t } = useTranslation('pages')
  useTitle(t('brief.title', { scene: say(scenario.title) }))
  return (
    <div className="brief filed" data-room="paper">
      <header className="brief__top">
        <Wordmark room="desk" />
        <Link href="/course" className="brief__back">
          <Icon name="chevron" size={16} />
          {t('brief.back')}
        </Link>
        <span className="brief__module">
          {t('brief.module', { module: Number(scenario.module.slice(1, 3)), number })}
        </span>
        <Tape tone="yellow" size={18}>
          {name.toUpperCase()}
        </Tape>
      </header>
      <ResumeStrip scenario={scenario.id} />
      <main className="brief__sheet">
        <div className="brief__rows">
          <SheetHead scenario={scenario} say={say}>
            {variant === undefined || variants.length < 2 ? null : (
              <Segmented
                label={t('brief.variants')}
                options={variants.map((value) => ({ value, label: t(`brief.variant.${value}`) }))}
                value={variant}
                onChange={onVariant}
              />
            )}
          </SheetHead>
          <section className="brief__goal">
            <div>
              <h1>{say(scenario.goal)}</h1>
              <p>{say(scenario.brief)}</p>
            </div>
            <Tape tone="black" size={24}>
              {t('brief.post', { post: scenario.post.label }).toUpperCase()}
            </Tape>
          </section>
          <Ground scenario={scenario} say={say} />
          <SheetMap map={map} />
          <WhoIsWho scenario={scenario} say={say} />
          <Judged scenario={scenario} />
          <FactsOfTheDay
            minutes={spanText(scenario.minutes * 60)}
            slack={scenario.slack}
            tier={scenario.tier}
            burn={TIER_BURN[scenario.tier]}
            house={scenario.houseStyle}
            usual={usual}
          />
        </div>
        <SignOut name={name} attempt={attempt} best={best} seed={seed}>
          <WalkieCheck
            name={name}
            channel={scenario.homeChannel}
            region={scenario.houseStyle.region}
            way={way}
            onWay={onWay}
            loadGrade={loadGrade}
            onPlay={onPlay}
          />
        </SignOut>
      </main>
      <KeepsNothing />
    </div>
  )
}
