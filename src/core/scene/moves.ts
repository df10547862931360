import { type AnyActorScope, createActor, type ExecutableActionObject } from 'xstate'
import type { SceneEvent } from './condition.ts'
import type { SceneMachine, SceneSnapshot } from './machine.ts'

/** An action that the machine has named; nothing has carried it out. */
export type Action = Readonly<Pick<ExecutableActionObject, 'type' | 'params'>>

type Moved = readonly [snapshot: SceneSnapshot, actions: readonly Action[]]

/** Made once for a machine. The actor is never started: it is who XState's logic asks to speak for. */
const scopes = new WeakMap<SceneMachine, Omit<AnyActorScope, 'actionExecutor'>>()

const scopeOf = (machine: SceneMachine): Omit<AnyActorScope, 'actionExecutor'> => {
  const known = scopes.get(machine)
  if (known !== undefined) return known
  const self = createActor(machine)
  const nothing = (): void => {
    // Scenes have no children, no timers and no listeners.
  }
  const scope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    defer: nothing,
    logger: nothing,
    stopChild: nothing,
    emit: nothing,
  }
  scopes.set(machine, scope)
  return scope
}

const gathering = (machine: SceneMachine, run: (scope: AnyActorScope) => SceneSnapshot): Moved => {
  const actions: Action[] = []
  const scope: AnyActorScope = {
    ...scopeOf(machine),
    actionExecutor: (action) => {
      actions.push(action)
    },
  }
  return [run(scope), actions]
}

/** XState's `initialTransition`. */
export const firstMove = (machine: SceneMachine): Moved =>
  gathering(machine, (scope) => machine.getInitialSnapshot(scope, undefined))

/**
 * XState's pure `transition`, to the same snapshot and actions. That one makes an actor for each event, which enters the
 * whole machine from the top once more: three quarters of what a transition costs.
 */
export const move = (machine: SceneMachine, snapshot: SceneSnapshot, event: SceneEvent): Moved =>
  gathering(machine, (scope) => machine.transition(snapshot, event, scope))
