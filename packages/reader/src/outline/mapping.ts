/** Which of the thirteen sections a heading is about, by its words: outlines change from year to year. */
import type { Section, SectionId } from "@duxue/core"

/**
 * The section whose cues cover most of the words, the earlier cue where two cover as much; `undefined` where none
 * occurs.
 */
export const sectionOf = (words: string, sections: ReadonlyArray<Section>): SectionId | undefined => {
  let best: { readonly id: SectionId; readonly covered: number; readonly first: number } | undefined
  for (const { id, cues } of sections) {
    const covered = new Set<number>()
    let first = words.length
    for (const cue of cues) {
      for (let at = words.indexOf(cue); at >= 0 && cue.length > 0; at = words.indexOf(cue, at + cue.length)) {
        first = Math.min(first, at)
        for (let offset = 0; offset < cue.length; offset++) covered.add(at + offset)
      }
    }
    if (covered.size === 0) continue
    if (best === undefined || covered.size > best.covered || (covered.size === best.covered && first < best.first)) {
      best = { id, covered: covered.size, first }
    }
  }
  return best?.id
}
