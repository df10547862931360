import { loadScenario } from './src/content/load.ts'
const loaded = await loadScenario('stage-door') as any
if (!loaded.ok) { console.log(JSON.stringify(loaded, null, 1).slice(0, 3000)); process.exit(1) }
const { scenario, marks } = loaded.compiled
import { begin, step, dueNow } from './src/core/run/run.ts'
import { assess } from './src/core/rubric/assess.ts'
let mode = process.argv[2] ?? 'silent', seed = Number(process.argv[3] ?? 7)
for (let k=0;k<12;k++){ 
const t0 = performance.now()
let { run, facts } = begin(scenario, seed)
const all: any[] = [...facts]
let order = 0
const plan: any[] = []
const seen = new Set<string>()
while (run.ended === null && run.tick < 8000) {
  if (mode !== 'silent') {
    if (run.tick === 40) { plan.push({ at: 41, input: { type: 'pa.walked', to: 'd2-mark' } }, { at: 90, input: { type: 'pa.faced', toward: 'out' } }) }
    for (const p of dueNow(run)) {
      const k = p.row + '.' + p.part + p.openedTick
      if (seen.has(p.row + '.' + p.part)) continue
      if (p.windowTicks === null) continue
      const at = p.openedTick + Math.round(p.windowTicks * (mode === 'par' ? 0.5 : 1.5))
      if (run.tick < at) continue
      seen.add(p.row + '.' + p.part)
      const part = scenario.script.rows.find((r: any) => r.id === p.row).parts.find((x: any) => x.id === p.part)
      for (const a of part.play) {
        if (a.do) plan.push({ at: run.tick, input: { type: 'pa.chose', choice: a.do } })
        if (a.say) plan.push({ at: run.tick, input: { type: 'radio.said', channel: 1, mode: 'typed', words: ({ 'works.door-two-locked': 'Door two, locked.', 'works.medic-through': 'Stop, stop, stop. Emergency, medic through door two, one person down by the dimmers.', 'works.forklift': 'Stop, stop, stop, forklift at door two.' } as any)[a.say] } })
        if (a.answer) plan.push({ at: run.tick, input: { type: 'probe.answered', probe: run.probe!.id, answer: run.probe!.answers.findIndex((x) => x.right === 2) } })
        if ('report' in a) plan.push({ at: run.tick, input: { type: 'pa.chose', choice: run.breaches ? 'report-own' : 'report-nobody' } })
      }
    }
  }
  const now = plan.filter((p) => p.at <= run.tick)
  for (const p of now) plan.splice(plan.indexOf(p), 1)
  const r = step(run, now.map((p) => ({ who: 'me', tick: run.tick, order: order++, input: p.input })) as any)
  run = r.run
  all.push(...r.facts)
}
const ms = performance.now() - t0


console.log(k, run.tick, (performance.now()-t0).toFixed(1), 'x', (run.tick*50/(performance.now()-t0)).toFixed(0)) }
