import type { FilingDistrict } from "../domain/filing.ts"
import { OrganisationId } from "../domain/organisation.ts"
import type { Bilingual } from "../domain/text.ts"

/** Returns that name no district are still judged: by the nationwide standards alone, for no place is known. */
export const unnamedDistrict: FilingDistrict = {
  id: OrganisationId.make("unnamed-district"),
  name: "未注明区县",
  place: null
}

const isUnnamed = ({ id }: FilingDistrict): boolean => id === unnamedDistrict.id

/** As bodies have it: null where nobody named the district. */
export const districtNameOf = (district: FilingDistrict): string | null => (isUnnamed(district) ? null : district.name)

/** As a reader sees it: a name stays as it is, in either language. */
export const districtTitleOf = (district: FilingDistrict): Bilingual =>
  isUnnamed(district)
    ? { zh: unnamedDistrict.name, en: "District not named" }
    : { zh: district.name, en: district.name }
