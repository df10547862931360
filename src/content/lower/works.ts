import type { Script } from '../../core/scene/script.ts'
import type { ShapedScenario } from '../shape/scenario-shape.ts'

const secondsOf = (clock: string): number => {
  const [hours, minutes] = clock.split(':')
  return Number(hours) * 3600 + Number(minutes) * 60
}

/** The strip of the works and the times that are owed; nothing where there are none. */
export const worksOf = ({ works, etas, beats }: ShapedScenario): Pick<Script, 'lanes' | 'etas'> => ({
  ...(works.length === 0
    ? {}
    : {
        lanes: works.map(({ who, number, stations, at, due }) => ({
          who,
          number,
          stations: stations.map((id) => {
            const hour = due[id]
            return { id, text: `station.${id}`, due: hour === undefined ? null : secondsOf(hour) }
          }),
          at,
          moves: beats.flatMap((beat) => {
            const station = beat.stations[who]
            return station === undefined ? [] : [{ beat: beat.id, station }]
          }),
        })),
      }),
  ...(etas.length === 0
    ? {}
    : {
        etas: etas.map(({ who, to, asked, sum, given, more }) => ({
          who,
          to,
          asked,
          sum: sum.map(({ id, minutes, known }) => ({
            text: `sum.${id}`,
            minutes,
            known: known === undefined ? null : { beat: known, ask: `ask.${id}` },
          })),
          given,
          more,
        })),
      }),
})
