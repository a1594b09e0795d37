/** Which of the thirteen sections a heading is about, by its words: outlines change from year to year. */
import type { Section, SectionId } from "@duxue/core"

/**
 * The section whose cues cover most of the words, the earlier cue where two cover as much; `undefined` where none
 * occurs. Broad cues are asked only where no narrow one answers: 义务教育阶段招生入学 is about admissions.
 */
export const sectionOf = (words: string, sections: ReadonlyArray<Section>): SectionId | undefined =>
  mostCovering(words, sections, ({ cues }) => cues) ?? mostCovering(words, sections, ({ broadCues }) => broadCues)

const mostCovering = (
  words: string,
  sections: ReadonlyArray<Section>,
  cuesOf: (section: Section) => ReadonlyArray<string>
): SectionId | undefined => {
  let best: { readonly id: SectionId; readonly covered: number; readonly first: number } | undefined
  for (const section of sections) {
    const covered = new Set<number>()
    let first = words.length
    for (const cue of cuesOf(section)) {
      for (let at = words.indexOf(cue); at >= 0 && cue.length > 0; at = words.indexOf(cue, at + cue.length)) {
        first = Math.min(first, at)
        for (let offset = 0; offset < cue.length; offset++) covered.add(at + offset)
      }
    }
    if (covered.size === 0) continue
    if (best === undefined || covered.size > best.covered || (covered.size === best.covered && first < best.first)) {
      best = { id: section.id, covered: covered.size, first }
    }
  }
  return best?.id
}
