/**
 * Around what a mark upon a run has to stand. Word takes no comment inside a text box, and no mark inside a control that
 * holds plain text alone: there it stands around the box or the control (MS-OI29500, 2.1.315).
 */
import { childNamed, elementsOf, type XmlElement } from "../../xml/parse-xml.ts"

/** A content control among the runs of a paragraph. */
export interface Control {
  readonly start: number
  readonly end: number
  /** Whether nothing but text may stand in it. */
  readonly plain: boolean
}

/** What stands around a run, by the places of their tags in the part. */
export interface Holders {
  /** From the outermost to the innermost. */
  readonly controls: ReadonlyArray<Control>
  /** What anchors the text box that the run is in: a run, or what Word reads one of two of. */
  readonly box: XmlElement | undefined
}

const plainKinds = ["w:text", "w:date", "w:comboBox", "w:dropDownList", "w:picture", "w14:checkbox"]

const controlOf = (sdt: XmlElement): Control => {
  const properties = childNamed(sdt, "w:sdtPr")
  return {
    start: sdt.start,
    end: sdt.end,
    plain: plainKinds.some((kind) => childNamed(properties, kind) !== undefined)
  }
}

interface Within extends Holders {
  readonly inParagraph: boolean
}

const outside: Within = { controls: [], box: undefined, inParagraph: false }

/** The holders of every run below `root`, by where the run begins in the part. */
export const holdersOf = (root: XmlElement): ReadonlyMap<number, Holders> => {
  const holders = new Map<number, Holders>()
  const walk = (parent: XmlElement, within: Within): void => {
    for (const child of elementsOf(parent)) {
      const boxed = within.box !== undefined
      if (child.name === "w:r") {
        holders.set(child.start, within)
        walk(child, boxed ? within : { ...within, box: child })
      } else if (child.name === "w:p") walk(child, { ...within, inParagraph: true })
      else if (child.name === "w:sdt" && within.inParagraph && !boxed) {
        walk(child, { ...within, controls: [...within.controls, controlOf(child)] })
      } else if (child.name === "mc:AlternateContent" && within.inParagraph && !boxed) {
        walk(child, { ...within, box: child })
      } else walk(child, within)
    }
  }
  walk(root, outside)
  return holders
}
