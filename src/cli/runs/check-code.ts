import { COURSE_SCENES, type NoCertificate, proofOf } from '../../core/proof/certificate.ts'
import { type CodeError, readCode } from '../../core/proof/code.ts'
import { markRecord } from '../../core/proof/mark-record.ts'
import type { MarkedRun } from '../../core/proof/marked-run.ts'
import { decodeRecord, splitRecords } from '../../core/record/file.ts'
import { leave, type Said } from './command.ts'
import { addressOf, findScenario } from './find-scenario.ts'

/** Whether a code is of these records; if not, why, and what the code of these would be. */
type Answer =
  | { readonly proven: true; readonly code: string; readonly name: string; readonly runs: readonly MarkedRun[] }
  | {
      readonly proven: false
      readonly error: { readonly code: string; readonly message: string }
      /** The code of the records that were given, where all of them are true. */
      readonly own?: string
      readonly runs?: readonly MarkedRun[]
    }

const NO_CERTIFICATE: Readonly<Record<NoCertificate, string>> = {
  none: 'there is no record in the file',
  bot: 'a bot of the simulator played one of them',
  names: 'they bear different names',
  notPassed: 'not every run is a pass',
  twice: 'one scene is in them twice',
}

const wordsOf = (error: CodeError): string => {
  switch (error.why) {
    case 'empty':
      return 'There is no code. One is PU and five groups of four letters.'
    case 'form':
      return `That is not the form of a code: ${error.letters} letters after PU where a code has 20.`
    case 'letter':
      return `No code has the letter "${error.letter}": I, L, O and U are never used.`
    case 'altered':
      return error.at === null
        ? 'The letters of this code do not fit together. Compare it with the certificate, group by group.'
        : `One letter was changed or misread, most likely letter ${error.at.letter} of group ${error.at.group}. Compare that one with the certificate.`
    case 'version':
      return 'This code was made by a later version. Check it with that one.'
  }
}

const refused = (code: string, message: string): Answer => ({ proven: false, error: { code, message } })

const marked = async (text: string) => {
  const decoded = decodeRecord(text)
  if (!decoded.ok) return decoded
  const { id, variant } = decoded.record.header.scenario
  const found = await findScenario(addressOf(id, variant))
  if (found.kind === 'broken') leave(`Its scenario cannot be played:\n${found.problems.join('\n')}`, 1)
  return markRecord(text, found.kind === 'found' ? found.compiled : null)
}

const answerTo = async (typed: string, text: string): Promise<Answer> => {
  const code = readCode(typed)
  if (!code.ok) return refused(code.error.why, wordsOf(code.error))
  const texts = splitRecords(text)
  if (texts.length > COURSE_SCENES) {
    return refused(
      'many',
      `There are ${texts.length} records in the file; no certificate rests on more than ${COURSE_SCENES}.`,
    )
  }
  const runs: MarkedRun[] = []
  for (const one of texts) {
    const marking = await marked(one)
    if (!marking.ok) {
      const which = texts.length === 1 ? '' : `Record ${runs.length + 1} of ${texts.length}: `
      return refused(marking.error.code, `${which}${marking.error.message}`)
    }
    runs.push(marking.run)
  }
  const proof = proofOf(code.code, runs)
  switch (proof.kind) {
    case 'proven': {
      const { name, runs: proven } = proof.certificate
      return { proven: true, code: code.code, name, runs: proven }
    }
    case 'otherRecords': {
      const message = `The code is well written, and it is not the code of these records: theirs is ${proof.own}. Ask for the proof file that was saved with the certificate.`
      return { proven: false, error: { code: 'otherRecords', message }, own: proof.own, runs }
    }
    case 'noCertificate': {
      const message = `The code is of these records, but ${NO_CERTIFICATE[proof.why]}: no page saves such a certificate.`
      return { proven: false, error: { code: proof.why, message }, own: code.code, runs }
    }
  }
}

/** Plays the records of a proof file again and says whether a code is theirs. */
export const checkCode = async (typed: string, text: string, json: boolean): Promise<Said> => {
  const answer = await answerTo(typed, text)
  const status = answer.proven ? 0 : 1
  if (json) return { status, out: JSON.stringify(answer, null, 2), err: '' }
  if (!answer.proven) return { status, out: '', err: `Not proven: ${answer.error.message} (${answer.error.code})` }
  const lines = answer.runs.map(
    ({ scenario, variant, seed, score, band }) =>
      `${addressOf(scenario, variant ?? undefined)}  seed ${seed}  ${score}  ${band}`,
  )
  return { status, out: [`${answer.code}  ${answer.name}  proven`, ...lines].join('\n'), err: '' }
}
