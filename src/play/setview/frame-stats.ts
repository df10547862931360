/** What the picture costs on the main thread, in milliseconds a frame, over the last frames. */
export type FrameStats = {
  /** Frames drawn since the beginning. */
  readonly frames: number
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly worst: number
}

const KEPT = 600

/** Keeps the cost of the last 600 frames without making anything new for each. */
export class FrameMeter {
  private readonly costs = new Float32Array(KEPT)
  private count = 0
  private began = 0

  begin(now: number): void {
    this.began = now
  }

  end(now: number): void {
    this.costs[this.count % KEPT] = now - this.began
    this.count += 1
  }

  /** Forgets what was measured so far. */
  clear(): void {
    this.count = 0
  }

  read(): FrameStats {
    const sorted = this.costs.slice(0, Math.min(this.count, KEPT)).sort()
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
    return { frames: this.count, median: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) }
  }
}
