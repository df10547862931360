import { streamOf } from '../../src/core/chance/chance.ts'
import { alongLine, type Lanes, lanesOf } from '../../src/core/floor/flow.ts'
import type { Plan } from '../../src/core/floor/plan.ts'
import { atTick, driveOn, type Traffic, trafficAtFirst } from '../../src/core/floor/traffic.ts'
import type { TrafficView } from '../../src/core/run/run-view.ts'

/** Cars on the live lanes of a place, the same from a seed: those of a run that has gone on for so many seconds. */
export class Cars {
  private readonly lanes: Lanes
  private traffic: Traffic
  private tick = 0

  constructor(plan: Plan, seed: number, seconds: number) {
    this.lanes = lanesOf(plan.traffic ?? [])
    this.traffic = trafficAtFirst(this.lanes, streamOf(seed, 'traffic'))
    for (let tick = 0; tick < seconds * 20; tick += 1) this.step()
  }

  /** Lets 50 ms pass. */
  step(): void {
    this.tick += 1
    this.traffic = driveOn(this.traffic, this.lanes, this.tick, () => ({
      on: this.lanes.flows.map(() => []),
      yields: null,
    }))
  }

  view(): TrafficView {
    const cars = this.traffic.cars.map((car) => ({
      id: `car-${car.id}`,
      look: car.look,
      ...alongLine(this.lanes.flows[car.flow]?.line ?? [], atTick(this.traffic, car, this.tick)),
      moving: car.speed > 0,
    }))
    return { held: false, waiting: 0, cars }
  }
}
