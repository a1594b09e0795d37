/** Which measures a section has, known to the compiler: read off the measures' own items. */
import type { SectionId } from "../domain/section.ts"
import type { measureFamilies } from "../measures/index.ts"

type Family = (typeof measureFamilies)[number]

interface Placed {
  readonly items: ReadonlyArray<{ readonly section: SectionId }>
  readonly level: "district" | "school"
}

type PlacedIn<Of extends SectionId, Measures> = {
  [Id in keyof Measures]: Measures[Id] extends Placed
    ? Measures[Id]["level"] extends "district"
      ? Of extends Measures[Id]["items"][number]["section"]
        ? Id
        : never
      : never
    : never
}[keyof Measures]

type FromEach<Of extends SectionId, Each> = Each extends unknown ? PlacedIn<Of, Each> & string : never

/** The ids of the district's measures in a section. */
export type MeasuresIn<Of extends SectionId> = FromEach<Of, Family>

/** `public-kindergarten-children` as a property: `publicKindergartenChildren`. */
export type CamelCase<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Id

export const camelCase = <Id extends string>(id: Id): CamelCase<Id> =>
  // The pattern does to the text what the type does to its name.
  id.replace(/-([a-z0-9])/gu, (_dash, letter: string) => letter.toUpperCase()) as CamelCase<Id>
