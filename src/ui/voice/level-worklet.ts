/** What a worklet finds around it; the page's own types do not know that world. */
declare const sampleRate: number
declare const currentTime: number
declare class AudioWorkletProcessor {
  readonly port: MessagePort
}
declare const registerProcessor: (name: string, processor: new () => AudioWorkletProcessor) => void

/** Frames a second; `meter.ts` counts on it. */
const FRAMES = 100
/** Frames that are sent together. */
const BATCH = 4

/** Measures how loud the sound is, a hundred times a second. Samples never leave this place; only their loudness does. */
class Level extends AudioWorkletProcessor {
  readonly #length = Math.round(sampleRate / FRAMES)
  #sum = 0
  #count = 0
  #batch: number[] = []

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    const samples = input?.[0]
    if (samples === undefined) return true
    for (const [at, sample] of samples.entries()) {
      this.#sum += sample * sample
      this.#count += 1
      if (this.#count === this.#length) this.#frame(currentTime + at / sampleRate)
    }
    return true
  }

  #frame(seconds: number): void {
    this.#batch.push(seconds * 1000, Math.sqrt(this.#sum / this.#length))
    this.#sum = 0
    this.#count = 0
    if (this.#batch.length < BATCH * 2) return
    this.port.postMessage(this.#batch)
    this.#batch = []
  }
}

registerProcessor('level', Level)
