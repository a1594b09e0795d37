/** Every district measure that the returns of schools come to, and how. */
import type { Derivation } from "../domain/derivation.ts"
import { balanceDerivations } from "./balance.ts"
import { campusDerivations } from "./campus.ts"
import { classDerivations } from "./classes.ts"
import { pupilDerivations } from "./pupils.ts"
import { safetyDerivations } from "./safety.ts"
import { schoolDerivations } from "./schools.ts"
import { teacherDerivations } from "./teachers.ts"
import type { Derivations } from "./vocabulary.ts"

/** Each family's table; a measure that two of them derive would have two values, so a test counts them. */
export const derivationFamilies: ReadonlyArray<Derivations> = [
  pupilDerivations,
  classDerivations,
  schoolDerivations,
  teacherDerivations,
  campusDerivations,
  balanceDerivations,
  safetyDerivations
]

export const derivations: ReadonlyMap<string, Derivation> = new Map(
  derivationFamilies.flatMap((family) => Object.entries<Derivation>(family))
)

export const derivationOf = (measure: string): Derivation | undefined => derivations.get(measure)
