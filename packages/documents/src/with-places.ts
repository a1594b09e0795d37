/** What was read and found, told with where in its file it stands. */
import type { CheckReport, Reading } from "@duxue/core"
import type { Origin } from "./document-place.ts"

interface Places {
  /** Every figure with its place; of a file without places, the reading as it is. */
  readonly reading: (reading: Reading) => Reading
  /** Every finding with the places of its spans; of a file without places, the report as it is. */
  readonly report: (report: CheckReport) => CheckReport
}

/** `origin` is that of the document that was read. */
export const withPlaces = ({ origin }: { readonly origin: Origin }): Places => ({
  reading: (reading) => ({
    ...reading,
    figures: reading.figures.map((figure) => {
      const place = origin(figure)
      return place === null ? figure : { ...figure, place }
    })
  }),
  report: (report) => ({
    ...report,
    findings: report.findings.map((finding) => {
      const places = finding.spans.map(([start, end]) => origin({ start, end }))
      return places.every((place) => place === null) ? finding : { ...finding, places }
    })
  })
})
