import type { Whereabouts } from './whereabouts.ts'

/** What passes a wall or a door is dull: the pitch above which nothing comes through, by how much it damps. */
const OPEN_HZ = 20_000
const dullness = (times: number): number => (times <= 1 ? OPEN_HZ : times <= 2 ? 3600 : times <= 4 ? 1100 : 420)

/** Seconds in which something moves from one side to the other. */
const TURN_S = 0.08

/** The way of a sound to both ears: from its side, and dull where something stands between. */
export class Way {
  readonly in: GainNode
  private readonly ctx: BaseAudioContext
  private readonly dull: BiquadFilterNode
  private readonly side: StereoPannerNode

  constructor(ctx: BaseAudioContext, into: AudioNode) {
    this.ctx = ctx
    this.in = ctx.createGain()
    this.dull = ctx.createBiquadFilter()
    this.dull.type = 'lowpass'
    this.dull.frequency.value = OPEN_HZ
    this.side = ctx.createStereoPanner()
    this.in.connect(this.dull).connect(this.side).connect(into)
  }

  /** It sounds from there, at once. */
  set({ pan, times }: Pick<Whereabouts, 'pan' | 'times'>): void {
    this.side.pan.value = pan
    this.dull.frequency.value = dullness(times)
  }

  /** It goes there. */
  move({ pan, times }: Pick<Whereabouts, 'pan' | 'times'>): void {
    this.side.pan.setTargetAtTime(pan, this.ctx.currentTime, TURN_S)
    this.dull.frequency.setTargetAtTime(dullness(times), this.ctx.currentTime, TURN_S)
  }

  drop(): void {
    this.side.disconnect()
  }
}
