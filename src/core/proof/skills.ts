import type { Criterion } from '../vocabulary/words.ts'

/** A skill of the job description, under its id of syllabus 6, and the criteria that show it (rubric 7). */
export type Skill = {
  readonly id: SkillId
  readonly kind: 'soft' | 'technical'
  readonly criteria: readonly Criterion[]
}

const soft = (criteria: readonly Criterion[]) => ({ kind: 'soft', criteria }) as const
const technical = (criteria: readonly Criterion[]) => ({ kind: 'technical', criteria }) as const

const ROWS = {
  /** Active listening. */
  K01: soft(['R4', 'R3']),
  /** Attention to detail. */
  K02: soft(['R4', 'R10']),
  /** Budget-conscious. */
  K03: soft(['R10', 'R9']),
  /** Calm under pressure. */
  K04: soft(['R11']),
  /** Collaborative. */
  K05: soft(['R11', 'R3']),
  /** Communication skills. */
  K06: soft(['R3', 'R4']),
  /** Confidence. */
  K07: soft(['R8', 'R3', 'R2']),
  /** Decisiveness. */
  K08: soft(['R8']),
  /** Detail-oriented. */
  K09: soft(['R10', 'R4']),
  /** Flexibility. */
  K10: soft(['R9', 'R8']),
  /** Multitasking. */
  K11: soft(['R9', 'R7']),
  /** Organizational skills. */
  K12: soft(['R9', 'R10']),
  /** Patience. */
  K13: soft(['R11', 'R5']),
  /** Persistence. */
  K14: soft(['R2', 'R8']),
  /** Persuasiveness. */
  K15: soft(['R2', 'R5']),
  /** Problem-solving skills. */
  K16: soft(['R8']),
  /** Reliability. */
  K17: soft(['R9', 'R2', 'R6']),
  /** Teamwork. */
  K18: soft(['R11']),
  /** Time management. */
  K19: soft(['R9']),
  /** Film and video processes, terminology. */
  K20: technical(['R12', 'R7']),
  /** Production equipment. */
  K21: technical(['R12']),
  /** Handheld radios, in some cases lavalier mics. */
  K22: technical(['R3', 'R12']),
  /** Scheduling software and admin tools. */
  K23: technical(['R10', 'R12']),
  /** Safety protocols on set. */
  K24: technical(['R1']),
  /** Minor technical troubleshooting. */
  K25: technical(['R12', 'R8']),
  /** Basic administrative skills. */
  K26: technical(['R10']),
  /** Sound and lighting technologies. */
  K27: technical(['R12']),
  /** Roles and responsibilities of crew. */
  K28: technical(['R5', 'R12']),
} as const

export type SkillId = keyof typeof ROWS

const SKILL_IDS: readonly SkillId[] = Object.keys(ROWS).filter((id): id is SkillId => id in ROWS)

/** The 28 skills in the order of syllabus 6. */
export const SKILLS: readonly Skill[] = SKILL_IDS.map((id) => ({ id, ...ROWS[id] }))
