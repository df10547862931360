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

/** The forty rule ids in the order of the rule index: radio reference (d). */
export const RULE_IDS = [
  'R-LISTEN-FIRST',
  'R-PTT-LEAD',
  'R-PTT-TAIL',
  'R-NO-OPEN-MIC',
  'R-BRIEF',
  'R-HAIL',
  'R-WAIT-GO',
  'R-ANSWER',
  'R-RETRY',
  'R-ONLY-YOURS',
  'R-ACK',
  'R-READBACK',
  'R-NO-FALSE-COPY',
  'R-STATUS-TRUE',
  'R-RIGHT-CHANNEL',
  'R-CH1-CLEAR',
  'R-SWITCH-ACK',
  'R-RETURN-ONE',
  'R-STAY-ON-LOCKUP',
  'R-PRO-TONE',
  'R-CONF-PERSON',
  'R-CONF-SHOW',
  'R-CODE-PERSONAL',
  'R-FILMING-WORD',
  'R-SILENT-ROLLING',
  'R-ECHO',
  'R-HOLD-TILL-CUT',
  'R-LOCK-CONFIRM',
  'R-BOGEY-CALL',
  'R-AD-CALLS-ONLY',
  'R-EARPIECE',
  'R-CHECK-IN',
  'R-BATTERY',
  'R-OFF-AIR-NOTICE',
  'R-KIT',
  'R-TALENT-MOVES',
  'R-SAFETY-FIRST',
  'R-EMERG-CONTENT',
  'R-EMERG-CLEAR',
  'R-RF-SILENCE',
] as const

export type RuleId = (typeof RULE_IDS)[number]
