import type { DoorId, PlaceId, PostId, PropId, SpotId, TextId } from '../vocabulary/ids.ts'
import type {
  Build,
  Control,
  DoorUser,
  GroundKind,
  LabelTone,
  LightColour,
  Lighting,
  Side,
  SoundKind,
  Surface,
  ZoneKind,
} from './kinds.ts'
import type { Variant } from '../vocabulary/words.ts'
import type { PropKind } from './prop-kinds.ts'

/** Millimetres from the plan's corner; x to the right (east), y down the page (south). */
export type Point = { readonly x: number; readonly y: number }
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
/** The corners of a polygon, one way round; the last is joined to the first. */
export type Area = readonly Point[]
/** A straight stretch with a thickness, half of it to either side. */
export type Stretch = { readonly from: Point; readonly to: Point; readonly thick: number }

/** The variants in which something is there; null for all. */
export type Only = { readonly only: readonly Variant[] | null }

/** A named place to stand, and its ways on. */
export type Spot = Point & {
  readonly id: SpotId
  readonly text: TextId | null
  /** Spots that one can walk to straight from here. */
  readonly to: readonly SpotId[]
  /** Doors that must be open on the way to a neighbour. */
  readonly through: Readonly<Record<SpotId, DoorId>>
  /** Spots that a vehicle can drive to straight from here. */
  readonly drives: readonly SpotId[]
}

/** A way over spots: where people walk, or where vehicles drive. `level`: no step and no loose ground. */
export type Path = {
  readonly id: string
  readonly kind: 'walk' | 'vehicle'
  readonly width: number
  readonly level: boolean
  readonly along: readonly SpotId[]
}

/** What is painted later lies on top. */
export type Ground = Only & {
  readonly id: string
  readonly kind: GroundKind
  readonly surface: Surface
  readonly area: Area
  readonly name: TextId | null
}

/** One lane of a road; `flow` is along the centre line or against it. A lane that is not live is closed to traffic. */
export type Lane = {
  readonly id: string
  readonly road: string
  readonly centre: readonly Point[]
  readonly area: Area
  readonly width: number
  readonly flow: 'along' | 'against'
  readonly live: boolean
}

/** Where traffic drives, bends rounded off, from before the edge of the place to beyond it. */
export type Flow = {
  readonly id: string
  readonly line: readonly Point[]
  /** A car every so many milliseconds on the mean. */
  readonly everyMs: number
  /** Where an officer holds it, millimetres along the line; null where nobody does. */
  readonly stop: number | null
}

/** A straight piece of wall; doors and windows are cut out of it. `sees`: one looks through. */
export type Wall = Stretch & {
  readonly id: string
  readonly made: Build
  readonly sees: boolean
  readonly damps: boolean
}

/** A building or another mass that nobody enters. */
export type Block = {
  readonly id: string
  readonly area: Area
  readonly made: Build
  readonly sees: boolean
  readonly damps: boolean
  readonly name: TextId | null
}

export type Door = Stretch & {
  readonly id: DoorId
  /** What the doorway covers, upright on the page. */
  readonly at: Rect
  /** Open when the run begins. */
  readonly open: boolean
  /** A trainee may push it. */
  readonly mine: boolean
  readonly who: DoorUser
  readonly leaves: number
  /** End of the doorway that the leaf hangs on; null where it slides, rolls or swings both ways. */
  readonly hinge: Side | null
  readonly swing: Side | null
  /** One looks through it while it is shut. */
  readonly glass: boolean
}

/** Glass in a wall: nobody walks through it, the camera looks through it, or sees a reflection, or both. */
export type Pane = Stretch & Only & { readonly id: string; readonly glass: 'passes' | 'reflects' | 'both' }

export type Mirror = Only & { readonly id: string; readonly from: Point; readonly to: Point }

/** A thing of the set or the street. Sizes are along its own axes; `turn` is clockwise, in degrees. */
export type Fixture = Point &
  Only & {
    readonly id: PropId
    readonly kind: PropKind
    readonly turn: number
    readonly w: number
    readonly d: number
    readonly h: number
    readonly solid: boolean
  }
/** A thing that is carried elsewhere during a run. */
export type Loose = Fixture & { readonly movedTo: Point }

/** An area with a meaning. */
export type Zone = { readonly id: string; readonly kind: ZoneKind; readonly area: Area; readonly name: TextId | null }

/** A post card of the place (lock-ups 3.3). Strength and release rule belong to the scenario. */
export type PostPlace = {
  readonly id: PostId
  /** On the tape: W2. */
  readonly label: string
  readonly name: TextId
  readonly mark: SpotId
  /** Where one may stand and still hold it; null for the mark alone. */
  readonly zone: string | null
  /** The point to look at: where people come from. */
  readonly faces: Point
  readonly controls: readonly Control[]
  /** The path that people come along, and the spot that they come from. */
  readonly path: string | null
  readonly comesFrom: SpotId | null
  /** Before this many millimetres from the frame or the door, along the path, somebody can still turn round. */
  readonly turnBack: number
  readonly round: SpotId | null
  readonly roundSeconds: number
  readonly neighbours: readonly PostId[]
  /** Posts that can be seen from the mark, for signals by hand. */
  readonly sees: readonly PostId[]
  readonly doors: readonly DoorId[]
}

/** A camera position. The frame opens to `slope` thousandths to either side of its heading, down to `depth`. */
export type Camera = Point &
  Only & {
    readonly id: string
    /** Heading; never both zero. */
    readonly dx: number
    readonly dy: number
    /** Focal length, millimetres. */
    readonly lens: number
    readonly slope: number
    readonly depth: number
    readonly height: number
  }

/** A pool of light; radii to the east and to the south. `strength` in percent. */
export type Light = Point &
  Only & {
    readonly id: string
    readonly rx: number
    readonly ry: number
    readonly colour: LightColour
    readonly strength: number
    readonly on: boolean
    /** The source itself can be seen burning. */
    readonly glows: boolean
  }

/** Ambience with a place. `carries` is how far it can be heard, millimetres. */
export type SoundSource = Point & Only & { readonly id: string; readonly kind: SoundKind; readonly carries: number }

/** How the place looks in one variant. */
export type Look = {
  readonly variant: Variant
  readonly lighting: Lighting
  readonly wet: boolean
  readonly rain: boolean
}

/** One place of the show, as data: what blocks the way, what carries sound, where one can stand, what the camera sees. */
export type Plan = {
  readonly id: PlaceId
  readonly bounds: Rect
  /** The first is the one that is shown where nobody asks for another. */
  readonly looks: readonly Look[]
  readonly ground: readonly Ground[]
  readonly kerbs: readonly { readonly line: readonly Point[]; readonly dropped: boolean }[]
  readonly lanes: readonly Lane[]
  /** What drives on the live lanes; left out where nothing does. */
  readonly traffic?: readonly Flow[]
  readonly walls: readonly Wall[]
  readonly blocks: readonly Block[]
  readonly doors: readonly Door[]
  readonly panes: readonly Pane[]
  readonly mirrors: readonly Mirror[]
  /** Spots, and the bends and crossings of paths, which have no text. */
  readonly spots: readonly Spot[]
  readonly paths: readonly Path[]
  /** Loose things. */
  readonly props: readonly Loose[]
  /** Things that stay where they are. */
  readonly dressing: readonly Fixture[]
  /** Things of the picture alone, of which no run knows; left out where there are none. */
  readonly decor?: readonly Fixture[]
  readonly zones: readonly Zone[]
  readonly posts: readonly PostPlace[]
  readonly cameras: readonly Camera[]
  readonly lights: readonly Light[]
  readonly sounds: readonly SoundSource[]
  /** The microphone nearest to the trainee's side. */
  readonly mic: Point
  /** What stands between an area and the microphone, where the straight line through the walls would not tell. */
  readonly acoustics: readonly { readonly at: Rect; readonly barriers: readonly (DoorId | 'wall')[] }[]
  /** Where people go who take the way round, go through the post's door, or leave; null where the place has none. */
  readonly ways: { readonly round: SpotId; readonly through: SpotId; readonly away: SpotId } | null
  /** Where a radio gets nothing in or out, or breaks up: concrete, steel, a truck body (radio reference (a.2) 8). */
  readonly deadSpots: readonly (Point & {
    readonly id: string
    readonly radius: number
    readonly kind: 'dead' | 'broken'
  })[]
  readonly labels: readonly (Point &
    Only & { readonly text: TextId; readonly tone: LabelTone; readonly turn: number })[]
}
