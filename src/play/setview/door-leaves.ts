import type { GameObjects } from 'phaser'
import { doorLeaf } from '../../../assets/kit/props/doors.ts'
import type { RunView } from '../../core/run/run-view.ts'
import { ME } from '../../core/vocabulary/ids.ts'
import type { Actors } from './actor.ts'
import { DEPTH } from './depth.ts'
import type { KitImages } from './kit-images.ts'
import type { DoorLeaf, PlaceArt } from './place-art.ts'

const RADIANS = Math.PI / 180
/** Within this (1.6 m) of an open door the trainee is holding it. */
const HOLD_PX = 70
/** A held door is not wide open. */
const HELD = 0.6
/** A leaf goes all the way in 240 ms (LOOK, motion). */
const SWING_MS = 240

type Leaf = { readonly leaf: DoorLeaf; readonly image: GameObjects.Image }
type Door = { readonly place: PlaceArt['doors'][number]; readonly leaves: readonly Leaf[]; open: number }

/** The leaves of the doors, as the run has them. */
export class DoorLeaves {
  private readonly doors: readonly Door[]

  constructor(kit: KitImages, place: PlaceArt) {
    this.doors = place.doors.map((door) => ({
      place: door,
      open: -1,
      leaves: door.leaves.map((leaf) => {
        const length = Math.round(leaf.length * 2) / 2
        const cell = kit.cell(`leaf ${length} ${leaf.glass}`, Math.ceil(length) + 4, () => doorLeaf(length, leaf.glass))
        return { leaf, image: kit.show(cell, DEPTH.door).setPosition(leaf.x, leaf.y).setVisible(true) }
      }),
    }))
  }

  draw(view: RunView, actors: Actors, ms: number, still: boolean): void {
    const me = actors.find(ME)
    for (const door of this.doors) {
      const { at, id } = door.place
      let open = false
      for (const seen of view.doors) open ||= seen.id === id && seen.open
      const near = me !== undefined && Math.abs(me.x - at.x) + Math.abs(me.y - at.y) < HOLD_PX
      const wanted = open ? (near ? HELD : 1) : 0
      if (wanted === door.open) continue
      const step = ms / SWING_MS
      const first = door.open < 0 || still
      door.open = first
        ? wanted
        : Math.abs(wanted - door.open) <= step
          ? wanted
          : door.open + Math.sign(wanted - door.open) * step
      for (const { leaf, image } of door.leaves) {
        const turn = leaf.closed * RADIANS
        const slid = leaf.swing === 0 ? door.open * leaf.length * 0.9 : 0
        image.setPosition(leaf.x - Math.cos(turn) * slid, leaf.y - Math.sin(turn) * slid)
        image.setRotation(turn + leaf.swing * door.open * RADIANS)
      }
    }
  }
}
