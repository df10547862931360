import type { HouseStyle } from '../../core/vocabulary/house-style.ts'

/** A switch of the show that stands otherwise than usual, as the key of its sentence: `releaseRule.on_release`. */
export type HouseLine =
  | `region.${HouseStyle['region']}`
  | `hailOrder.${HouseStyle['hailOrder']}`
  | `acknowledge.${HouseStyle['acknowledge']}`
  | 'lockupPoll.on'
  | 'lockupPoll.off'
  | 'radioEcho.on'
  | 'radioEcho.off'
  | `bogeyWhileRolling.${HouseStyle['bogeyWhileRolling']}`
  | `releaseRule.${HouseStyle['releaseRule']}`
  | `toiletCode.${HouseStyle['toiletCode']}`
  | `bell.${HouseStyle['bell']}`

const onOff = (value: boolean): 'on' | 'off' => (value ? 'on' : 'off')

/** Every switch that differs from the usual one (radio reference (b.6)); the channel plan is printed with the names. */
export const houseLines = (house: HouseStyle, usual: HouseStyle): readonly HouseLine[] => {
  const lines: HouseLine[] = []
  if (house.region !== usual.region) lines.push(`region.${house.region}`)
  if (house.hailOrder !== usual.hailOrder) lines.push(`hailOrder.${house.hailOrder}`)
  if (house.acknowledge !== usual.acknowledge) lines.push(`acknowledge.${house.acknowledge}`)
  if (house.lockupPoll !== usual.lockupPoll) lines.push(`lockupPoll.${onOff(house.lockupPoll)}`)
  if (house.radioEcho !== usual.radioEcho) lines.push(`radioEcho.${onOff(house.radioEcho)}`)
  if (house.bogeyWhileRolling !== usual.bogeyWhileRolling) lines.push(`bogeyWhileRolling.${house.bogeyWhileRolling}`)
  if (house.releaseRule !== usual.releaseRule) lines.push(`releaseRule.${house.releaseRule}`)
  if (house.toiletCode !== usual.toiletCode) lines.push(`toiletCode.${house.toiletCode}`)
  if (house.bell !== usual.bell) lines.push(`bell.${house.bell}`)
  return lines
}
