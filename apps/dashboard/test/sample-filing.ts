/** A filing of an invented district: children of kindergartens and schools over the size limit. */
import { type Fact, type Filing, findMeasure, MeasureId, OrganisationId } from "@duxue/core"
import { emptyFiling } from "../src/filing/empty-filing.ts"

const told = (measure: string, value: string, start: number): Fact => ({
  measure: MeasureId.make(measure),
  organisation: null,
  stage: null,
  period: null,
  value,
  lower: value,
  upper: value,
  unit: findMeasure(measure)?.unit ?? "",
  qualifier: "exact",
  step: "1",
  provenance: { kind: "letter", file: "临溪区.txt", span: [start, start + value.length], quote: value }
})

export const filing: Filing = {
  ...emptyFiling(2020),
  district: { id: OrganisationId.make("临溪区"), name: "临溪区", place: "重庆市临溪区" },
  facts: [
    told("public-kindergarten-children", "7353", 10),
    told("kindergarten-children", "14662", 20),
    told("schools-over-size-limit", "5", 30)
  ]
}
