/** Why a record is refused. The closed list; a page words each in its own language, by the code. */
export const RECORD_ERRORS = [
  /** The text does not begin as a record does. */
  'notARecord',
  /** The text begins as a record and its end is missing. */
  'truncated',
  /** More than one record, as a certificate rests on. */
  'several',
  /** More than 50 MB. */
  'tooLarge',
  /** Written by another version of the format, or played under another version of the rules. */
  'wrongVersion',
  /** The text is not the one that was written: its checksum does not fit. */
  'altered',
  /** A value of the header, the digests or the end is not what it must be; `path` says which. */
  'badValue',
  /** An input that no page can send; `path` says which. */
  'badInput',
  /** It is of a scenario that is not here. */
  'unknownScenario',
  /** The scenario has changed since it was played. */
  'scenarioChanged',
  /** Played again it comes to another state; `tick` is the first digest that differs. */
  'drifted',
] as const
export type RecordErrorCode = (typeof RECORD_ERRORS)[number]

/** A refusal, with one English sentence for logs and the command line. */
export type RecordError = {
  readonly code: RecordErrorCode
  readonly message: string
  /** The value that is wrong: `inputs[3].input.channel`. */
  readonly path?: string
  readonly tick?: number
}
