import type { Chance } from "./chance.ts"
import type { Fault } from "./fault.ts"
import type { Key } from "./key.ts"

/** One try at a fault of some kind: `undefined` where the choice fell on what does not show, or nothing suits. */
export type Planter = (key: Key, chance: Chance) => Fault | undefined
