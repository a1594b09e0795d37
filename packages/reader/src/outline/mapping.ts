/** Which of the thirteen sections a heading is about, by its words: outlines change from year to year. */
import type { Section, SectionId } from "@duxue/core"

/**
 * The section whose cues cover most of the words, the earlier cue where two cover as much; `undefined` where none
 * occurs. Broad cues are asked only where no narrow one answers: 义务教育阶段招生入学 is about admissions.
 */
export const sectionOf = (words: string, sections: ReadonlyArray<Section>): SectionId | undefined => {
  const { narrow, broad } = indexOf(sections)
  const index = mostCovering(words, narrow) ?? mostCovering(words, broad)
  return index === undefined ? undefined : sections[index]?.id
}

interface Cue {
  readonly text: string
  /** Index of its section. */
  readonly section: number
}

/** Cues by their first character. */
type CueIndex = ReadonlyMap<string, ReadonlyArray<Cue>>

interface SectionIndex {
  readonly narrow: CueIndex
  readonly broad: CueIndex
}

const indices = new WeakMap<ReadonlyArray<Section>, SectionIndex>()

/** Built once for a list of sections. */
const indexOf = (sections: ReadonlyArray<Section>): SectionIndex => {
  const known = indices.get(sections)
  if (known !== undefined) return known
  const built = {
    narrow: byFirst(sections, ({ cues }) => cues),
    broad: byFirst(sections, ({ broadCues }) => broadCues)
  }
  indices.set(sections, built)
  return built
}

const byFirst = (sections: ReadonlyArray<Section>, cuesOf: (section: Section) => ReadonlyArray<string>): CueIndex => {
  const index = new Map<string, Array<Cue>>()
  for (const [section, each] of sections.entries()) {
    for (const text of cuesOf(each)) {
      const first = text.charAt(0)
      const cues = index.get(first)
      if (first === "") continue
      if (cues === undefined) index.set(first, [{ text, section }])
      else cues.push({ text, section })
    }
  }
  return index
}

/** How much of the words the cues of one section cover. */
interface Coverage {
  readonly section: number
  readonly first: number
  covered: number
  /** Up to where they are covered. */
  end: number
}

/** The index of the section whose cues cover most. */
const mostCovering = (words: string, index: CueIndex): number | undefined => {
  const coverages: Array<Coverage> = []
  for (let at = 0; at < words.length; at++) {
    for (const { text, section } of index.get(words.charAt(at)) ?? []) {
      if (!words.startsWith(text, at)) continue
      const end = at + text.length
      const before = coverages.find((coverage) => coverage.section === section)
      if (before === undefined) coverages.push({ section, first: at, covered: text.length, end })
      else if (end > before.end) {
        before.covered += end - Math.max(at, before.end)
        before.end = end
      }
    }
  }
  let best: Coverage | undefined
  for (const each of coverages) {
    const more =
      best === undefined ? 1 : each.covered - best.covered || best.first - each.first || best.section - each.section
    if (more > 0) best = each
  }
  return best?.section
}
