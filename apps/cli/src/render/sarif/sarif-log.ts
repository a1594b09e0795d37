/** The parts of SARIF 2.1.0 that are written here (OASIS standard, 27 March 2020). */

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset: number
  readonly charLength: number
  readonly snippet?: { readonly text: string }
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: SarifRegion }
  readonly logicalLocations?: ReadonlyArray<{ readonly fullyQualifiedName: string; readonly kind: string }>
}

export type SarifLevel = "error" | "warning" | "note"

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: { readonly text: string }
  readonly fullDescription: { readonly text: string }
  readonly defaultConfiguration: { readonly level: SarifLevel }
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: { readonly text: string }
  readonly locations: ReadonlyArray<SarifLocation>
  readonly relatedLocations?: ReadonlyArray<SarifLocation & { readonly id: number }>
  readonly fixes?: ReadonlyArray<SarifFix>
  readonly partialFingerprints: Readonly<Record<string, string>>
}

export interface SarifFix {
  readonly description: { readonly text: string }
  readonly artifactChanges: ReadonlyArray<{
    readonly artifactLocation: { readonly uri: string }
    readonly replacements: ReadonlyArray<{
      readonly deletedRegion: SarifRegion
      readonly insertedContent: { readonly text: string }
    }>
  }>
}

export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: { readonly text: string }
  readonly descriptor: { readonly id: string }
  readonly locations: ReadonlyArray<SarifLocation>
}

export interface SarifLog {
  readonly $schema: string
  readonly version: "2.1.0"
  readonly runs: ReadonlyArray<{
    readonly tool: {
      readonly driver: {
        readonly name: string
        readonly version: string
        readonly semanticVersion: string
        readonly language: string
        readonly rules: ReadonlyArray<SarifRule>
      }
    }
    /** The offsets of a reading are UTF-16 units, and so are the columns. */
    readonly columnKind: "utf16CodeUnits"
    readonly newlineSequences: ReadonlyArray<string>
    readonly artifacts: ReadonlyArray<{
      readonly location: { readonly uri: string }
      /** None of a document that keeps its own. */
      readonly encoding?: string
      readonly sourceLanguage: string
    }>
    readonly invocations: ReadonlyArray<{
      readonly executionSuccessful: boolean
      readonly toolExecutionNotifications: ReadonlyArray<SarifNotification>
    }>
    readonly results: ReadonlyArray<SarifResult>
  }>
}
