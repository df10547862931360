/** Local words of a show: radio reference (b.6), `region`. */
export const REGIONS = ['us', 'uk', 'ca', 'au'] as const
export type Region = (typeof REGIONS)[number]

/** What one transmission does. `silence` is a choice; `none` is speech that cannot be made out or does nothing. */
export const ACTS = [
  'hail',
  'answer',
  'acknowledge',
  'readback',
  'query',
  'report',
  'request',
  'order',
  'announce',
  'standby',
  'check',
  'signoff',
  'silence',
  'none',
] as const
export type Act = (typeof ACTS)[number]

/** What the camera is doing; radio reference (d) says when each state begins. */
export const ROLL_STATES = ['idle', 'warning', 'locked', 'rolling', 'cut'] as const
export type RollState = (typeof ROLL_STATES)[number]

/** Whether the trainee holds a post. */
export const POST_STATES = ['off', 'onLockup', 'relieved'] as const
export type PostState = (typeof POST_STATES)[number]

/** What a fault costs: style, time and trust, a take or a person. */
export const SEVERITIES = ['minor', 'major', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A verdict in one word; notes never change it. */
export type Level = 'right' | 'coach' | 'wrong'

/** How the words came in; lead and tail of the button count for `voice` only. */
export const SAY_MODES = ['voice', 'typed', 'built'] as const
export type SayMode = (typeof SAY_MODES)[number]

/** What a line of traffic is, when the script knows it. */
export const TRAFFIC_KINDS = ['hail', 'order', 'question', 'report', 'call'] as const
export type TrafficKind = (typeof TRAFFIC_KINDS)[number]

/** Custom of the show for a breach during the take: radio reference (b.6). */
export const BOGEY_CUSTOMS = ['silent', 'report'] as const
export type BogeyCustom = (typeof BOGEY_CUSTOMS)[number]

/** The forty rules with usual and worst severity, in the order of the rule index: radio reference (d). */
const RADIO_RULES = [
  { id: 'R-LISTEN-FIRST', usual: 'major', worst: 'critical' },
  { id: 'R-PTT-LEAD', usual: 'minor', worst: 'major' },
  { id: 'R-PTT-TAIL', usual: 'minor', worst: 'major' },
  { id: 'R-NO-OPEN-MIC', usual: 'major', worst: 'critical' },
  { id: 'R-BRIEF', usual: 'minor', worst: 'major' },
  { id: 'R-HAIL', usual: 'minor', worst: 'major' },
  { id: 'R-WAIT-GO', usual: 'minor', worst: 'major' },
  { id: 'R-ANSWER', usual: 'major', worst: 'major' },
  { id: 'R-RETRY', usual: 'minor', worst: 'major' },
  { id: 'R-ONLY-YOURS', usual: 'minor', worst: 'major' },
  { id: 'R-ACK', usual: 'major', worst: 'major' },
  { id: 'R-READBACK', usual: 'minor', worst: 'major' },
  { id: 'R-NO-FALSE-COPY', usual: 'major', worst: 'critical' },
  { id: 'R-STATUS-TRUE', usual: 'minor', worst: 'major' },
  { id: 'R-RIGHT-CHANNEL', usual: 'major', worst: 'critical' },
  { id: 'R-CH1-CLEAR', usual: 'minor', worst: 'major' },
  { id: 'R-SWITCH-ACK', usual: 'minor', worst: 'minor' },
  { id: 'R-RETURN-ONE', usual: 'major', worst: 'critical' },
  { id: 'R-STAY-ON-LOCKUP', usual: 'major', worst: 'critical' },
  { id: 'R-PRO-TONE', usual: 'minor', worst: 'major' },
  { id: 'R-CONF-PERSON', usual: 'major', worst: 'critical' },
  { id: 'R-CONF-SHOW', usual: 'critical', worst: 'critical' },
  { id: 'R-CODE-PERSONAL', usual: 'minor', worst: 'minor' },
  { id: 'R-FILMING-WORD', usual: 'minor', worst: 'major' },
  { id: 'R-SILENT-ROLLING', usual: 'critical', worst: 'critical' },
  { id: 'R-ECHO', usual: 'minor', worst: 'major' },
  { id: 'R-HOLD-TILL-CUT', usual: 'critical', worst: 'critical' },
  { id: 'R-LOCK-CONFIRM', usual: 'major', worst: 'major' },
  { id: 'R-BOGEY-CALL', usual: 'major', worst: 'major' },
  { id: 'R-AD-CALLS-ONLY', usual: 'major', worst: 'critical' },
  { id: 'R-EARPIECE', usual: 'major', worst: 'critical' },
  { id: 'R-CHECK-IN', usual: 'minor', worst: 'minor' },
  { id: 'R-BATTERY', usual: 'minor', worst: 'major' },
  { id: 'R-OFF-AIR-NOTICE', usual: 'minor', worst: 'major' },
  { id: 'R-KIT', usual: 'minor', worst: 'major' },
  { id: 'R-TALENT-MOVES', usual: 'minor', worst: 'major' },
  { id: 'R-SAFETY-FIRST', usual: 'critical', worst: 'critical' },
  { id: 'R-EMERG-CONTENT', usual: 'major', worst: 'critical' },
  { id: 'R-EMERG-CLEAR', usual: 'critical', worst: 'critical' },
  { id: 'R-RF-SILENCE', usual: 'critical', worst: 'critical' },
] as const satisfies readonly { readonly id: string; readonly usual: Severity; readonly worst: Severity }[]

export type RuleId = (typeof RADIO_RULES)[number]['id']

/** The forty rule ids in the order of the rule index. */
export const RULE_IDS: readonly RuleId[] = RADIO_RULES.map((rule) => rule.id)
