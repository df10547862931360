import { ambienceAt } from '../../core/run/heard.ts'
import type { RunView } from '../../core/run/run-view.ts'
import { hasRedLight } from '../../core/run/world.ts'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { HERE, whereabouts } from '../audio/whereabouts.ts'
import { BodyRows } from './BodyRows.tsx'
import { postStates } from './called-in.ts'
import { frameWords } from './frame-words.ts'
import { nameOf } from './names.ts'
import { usePlay, usePlaySlice } from './PlayContext.ts'
import { postsHeld } from './set-labels.ts'
import { TextRow, TextSection } from './TextSection.tsx'
import { aheadRows, doorRows, metresTo, nearRows, roadRow } from './text-rows.ts'
import { tripRow } from './trip-row.ts'
import { useTripWords } from './use-trip-words.ts'
import { usePlan } from './use-plan.ts'
import { type AlertWords, useAlert, useAlertWords } from './use-alert.ts'
import { useSoundWords } from './use-sound-words.ts'

const openDoorsOf = ({ doors }: RunView): readonly string[] => doors.flatMap(({ id, open }) => (open ? [id] : []))

/** The place, where the scenario has several; in which vehicle, and on which way. */
const PlaceRow = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const now = usePlaySlice(({ place, trip, me }) => ({ place, leg: trip?.leg ?? null, aboard: me.aboard ?? null }))
  if (scenario.beyond === undefined) return null
  const where = now.leg === 'road' ? t('text.onTheRoad') : say(`here.${now.place}`)
  return (
    <TextRow first={t('text.here')} signature={`${now.place} ${now.leg ?? ''} ${now.aboard ?? ''}`}>
      <b>{where}.</b>{' '}
      {now.aboard === null ? null : t('text.inVehicle', { vehicle: nameOf(scenario, run.view(), say, now.aboard) })}
    </TextRow>
  )
})
PlaceRow.displayName = 'PlaceRow'

/** Who is in the picture of the camera, and who is about to be. */
const InFrame = memo(() => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const words = usePlaySlice((view) => frameWords(view.monitor))
  if (words === null) return null
  const names = (ids: readonly string[]): string => ids.map((id) => nameOf(scenario, run.view(), say, id)).join(', ')
  const framed = [...words.strangers, ...words.cast]
  return (
    <TextRow first={t('monitor.camera')} signature={framed.join(' ')}>
      <b>{t('text.frame')}</b>{' '}
      {framed.length === 0 ? t('text.frameNobody') : t('text.frameWho', { who: names(framed) })}
      {words.left.length === 0 ? null : ` ${t('text.frameLeft', { who: names(words.left) })}`}
      {words.right.length === 0 ? null : ` ${t('text.frameRight', { who: names(words.right) })}`}
    </TextRow>
  )
})
InFrame.displayName = 'InFrame'

/** Kinds of vehicles that have a name of their own. */
const VEHICLES = ['car', 'van', 'delivery-van'] as const
const vehicleOf = (look: string) => VEHICLES.find((known) => known === look) ?? 'car'

/** The road beside the post: who holds it, and who drives by. */
const Road = memo(() => {
  const { t } = useTranslation('play')
  const road = usePlaySlice(roadRow)
  if (road === null) return null
  const { held, waiting, nearest } = road
  return (
    <TextRow first={nearest === null ? '' : t('text.metres', { metres: nearest.metres })} signature={String(held)}>
      <b>{t('text.road')}</b> {t(held ? 'text.roadHeld' : 'text.roadOpen')}
      {waiting === 0 ? null : ` ${t('text.roadWaiting', { count: waiting })}`}
      {nearest === null
        ? null
        : ` ${t('text.roadNearest', {
            what: t(`text.vehicle.${vehicleOf(nearest.look)}`),
            doing: t(nearest.moving ? 'text.roadDriving' : 'text.roadStanding'),
          })}`}
    </TextRow>
  )
})
Road.displayName = 'Road'

/** How many sources of ambience are told. */
const HEARD = 4

/** What there is to hear of the place, and on which side. */
const Ambience = memo(() => {
  const { t } = useTranslation('play')
  const told = useSoundWords(true)
  const plan = usePlan()
  const heard = usePlaySlice((view) =>
    view.trip?.leg === 'road'
      ? []
      : ambienceAt(plan, view.me, openDoorsOf(view))
          .slice(0, HEARD)
          .map((from) => {
            const { side, behind } = whereabouts(from)
            return { kind: from.kind, at: { ...HERE, side, behind } }
          }),
  )
  if (heard.length === 0) return null
  return (
    <TextRow first={t('text.around')} signature="ambience">
      {told({ ambience: heard })}
    </TextRow>
  )
})
Ambience.displayName = 'Ambience'

/** The post, the doors, the lamp and the microphone, by their distance. */
export const WhereIAm = memo(({ brief }: { readonly brief: boolean }) => {
  const { t } = useTranslation('play')
  const { scenario, say } = usePlay()
  const plan = usePlan()
  const facing = usePlaySlice((view) => view.me.facing)
  const lamp = usePlaySlice((view) => view.lamp)
  const post = usePlaySlice((view) => {
    // Who goes from place to place holds no post.
    if (scenario.beyond !== undefined) return null
    const mark = plan.spots.find(({ id }) => id === scenario.post.mark)
    return {
      metres: mark === undefined ? null : metresTo(view, mark),
      there: view.me.spot === scenario.post.mark,
      state: postStates(scenario.houseStyle, view).get(scenario.post.id) ?? 'free',
    }
  })
  const doors = usePlaySlice((view) => doorRows({ plan }, view))
  const mic = usePlaySlice((view) => metresTo(view, plan.mic))
  const metres = (far: number): string => t('text.metres', { metres: far })
  return (
    <TextSection title={t('text.where')} note={t(facing === 'set' ? 'text.facingSet' : 'text.facingOut')}>
      <ul className="textview__rows">
        <PlaceRow />
        {post === null || post.metres === null ? null : (
          <TextRow first={post.there ? t('text.here') : metres(post.metres)} signature={post.state}>
            <b>{say(scenario.post.name)}.</b> {t(`text.post.${post.state}`)}
          </TextRow>
        )}
        {doors.map((door) => (
          <TextRow key={door.id} first={metres(door.metres)} signature={String(door.open)}>
            <b>{t(door.open ? 'text.doorOpen' : 'text.doorShut')}</b>{' '}
            {hasRedLight(scenario) ? t(lamp ? 'text.lampOn' : 'text.lampOff') : null}
          </TextRow>
        ))}
        <BodyRows />
        <InFrame />
        <Road />
        {brief ? null : (
          <TextRow first={metres(mic)} signature="mic">
            <b>{t('text.mic')}</b> {t('text.micHears')}
          </TextRow>
        )}
        {brief ? null : <Ambience />}
      </ul>
    </TextSection>
  )
})
WhereIAm.displayName = 'WhereIAm'

/** Seconds that fill the whole bar. */
const FULL = 60

const Remaining = ({ seconds }: { readonly seconds: number }) => (
  <span className="textview__bar" aria-hidden="true">
    <i style={{ inlineSize: `${Math.min(100, (seconds / FULL) * 100)}%` }} />
  </span>
)

const AlertLine = ({ title, toward, where, todo }: AlertWords) => (
  <>
    <b>{title}</b>, {toward}. {where}. {todo}
  </>
)

/** What comes next and when, soonest first; the alert before everything. */
export const AboutToHappen = memo(() => {
  const { t } = useTranslation('play')
  const { say } = usePlay()
  const alert = useAlert()
  const alertWords = useAlertWords(true)
  const rows = usePlaySlice(aheadRows)
  const trip = usePlaySlice(tripRow)
  const tripWords = useTripWords()
  const seconds = (left: number): string => t('text.seconds', { seconds: left })
  return (
    <TextSection title={t('text.ahead')} note={t('text.soonest')}>
      <ul className="textview__rows">
        {alert === null ? null : (
          <TextRow
            key="alert"
            first={seconds(alert.seconds)}
            signature={`${alert.person} ${alert.remedy}`}
            end={<Remaining seconds={alert.seconds} />}
          >
            <AlertLine {...alertWords(alert)} />
          </TextRow>
        )}
        {rows.map((row) => (
          <TextRow
            key={row.key}
            first={row.seconds === null ? t('text.unknown') : seconds(row.seconds)}
            signature={row.key}
            {...(row.seconds === null ? {} : { end: <Remaining seconds={row.seconds} /> })}
          >
            {say(row.key)}
          </TextRow>
        ))}
        {trip === null ? null : (
          <TextRow
            first={trip.seconds === null ? t('text.unknown') : seconds(trip.seconds)}
            signature={`${trip.journey} ${trip.leg}`}
            {...(trip.seconds === null ? {} : { end: <Remaining seconds={trip.seconds} /> })}
          >
            {tripWords(trip)}
          </TextRow>
        )}
        {alert === null && rows.length === 0 && trip === null ? (
          <li className="textview__none">{t('text.nothingAhead')}</li>
        ) : null}
      </ul>
    </TextSection>
  )
})
AboutToHappen.displayName = 'AboutToHappen'

/** Who is near, where they are and what they do, nearest first. */
export const NearMe = memo(({ brief }: { readonly brief: boolean }) => {
  const { t } = useTranslation('play')
  const { run, scenario, say } = usePlay()
  const rows = usePlaySlice((view) => {
    const postOf = postsHeld(scenario, view)
    return nearRows(view).map((row) => ({ ...row, post: postOf(row.id) }))
  })
  return (
    <TextSection title={t('text.near')} note={t('text.nearest', { count: rows.length })}>
      <ul className="textview__rows textview__rows--near">
        {rows.map((row) => (
          <TextRow
            key={row.id}
            first={t('text.metres', { metres: row.metres })}
            signature={`${row.doing} ${row.coming} ${row.seen ?? ''} ${row.gesture} ${row.carries.join(' ')} ${row.post?.state ?? ''}`}
          >
            <b>{nameOf(scenario, run.view(), say, row.id)}</b>
            {t('text.personAt', {
              bearing: t(`text.bearing.${row.bearing}`),
              doing: t(row.aboard ? 'text.aboard' : row.coming ? 'text.coming' : `text.doing.${row.doing}`),
            })}
            {row.post === null ? null : ` ${t(`text.holds.${row.post.state}`, { post: row.post.label })}`}
            {row.carries.length === 0 ? null : (
              <small>{t('text.carries', { things: row.carries.map((id) => say(`thing.${id}`)).join(', ') })}</small>
            )}
            {row.seen === null || brief ? null : <small>{t('text.seen', { seen: say(row.seen) })}</small>}
          </TextRow>
        ))}
        {rows.length === 0 ? <li className="textview__none">{t('text.nobody')}</li> : null}
      </ul>
    </TextSection>
  )
})
NearMe.displayName = 'NearMe'
