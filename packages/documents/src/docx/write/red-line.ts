/**
 * The double lines of a 函 as two bars at places of the page: programs agree on where a bar stands, and not on how the border
 * of a paragraph does. Programs before Office 2010 draw the same bars in their own language (VML).
 */
import { element } from "../../xml/element.ts"
import { doubleLine, letterhead, paper, POINTS_PER_MILLIMETRE } from "../../official/format.ts"
import { emu, red } from "../official-format.ts"

/** What a part that draws declares beside `w` and `r`. */
export const drawingNamespaces = {
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  "xmlns:v": "urn:schemas-microsoft-com:vml"
} as const

/** From the left edge of the page, and how far, in points. */
const left = ((paper.width - letterhead.lineWidth) / 2) * POINTS_PER_MILLIMETRE
const width = letterhead.lineWidth * POINTS_PER_MILLIMETRE

interface Bar {
  readonly id: number
  /** From the top of the page to its upper edge, and how thick, in points. */
  readonly top: number
  readonly thick: number
}

const at = (axis: "H" | "V", points: number): string =>
  element(`wp:position${axis}`, { relativeFrom: "page" }, element("wp:posOffset", {}, String(emu(points))))

const shape = ({ thick }: Bar): string =>
  element(
    "wps:wsp",
    {},
    element("wps:cNvSpPr"),
    element(
      "wps:spPr",
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: emu(width), cy: emu(thick) })),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      element("a:solidFill", {}, element("a:srgbClr", { val: red })),
      element("a:ln", {}, element("a:noFill"))
    ),
    element("wps:bodyPr")
  )

const drawing = (bar: Bar): string =>
  element(
    "w:drawing",
    {},
    element(
      "wp:anchor",
      {
        distT: 0,
        distB: 0,
        distL: 0,
        distR: 0,
        simplePos: 0,
        relativeHeight: bar.id,
        behindDoc: 0,
        locked: 0,
        layoutInCell: 1,
        allowOverlap: 1
      },
      element("wp:simplePos", { x: 0, y: 0 }),
      at("H", left),
      at("V", bar.top),
      element("wp:extent", { cx: emu(width), cy: emu(bar.thick) }),
      element("wp:effectExtent", { l: 0, t: 0, r: 0, b: 0 }),
      element("wp:wrapNone"),
      element("wp:docPr", { id: bar.id, name: `红线${bar.id}` }),
      element("wp:cNvGraphicFramePr"),
      element("a:graphic", {}, element("a:graphicData", { uri: drawingNamespaces["xmlns:wps"] }, shape(bar)))
    )
  )

const fallback = ({ top, thick }: Bar): string =>
  element(
    "w:pict",
    {},
    element("v:rect", {
      style: [
        "position:absolute",
        `margin-left:${left.toFixed(2)}pt`,
        `margin-top:${top.toFixed(2)}pt`,
        `width:${width.toFixed(2)}pt`,
        `height:${thick}pt`,
        "mso-position-horizontal-relative:page",
        "mso-position-vertical-relative:page"
      ].join(";"),
      fillcolor: `#${red}`,
      stroked: "f"
    })
  )

const bar = (each: Bar): string =>
  element(
    "w:r",
    {},
    element(
      "mc:AlternateContent",
      {},
      element("mc:Choice", { Requires: "wps" }, drawing(each)),
      element("mc:Fallback", {}, fallback(each))
    )
  )

/** Thick over thin below the mark, its upper edge so many points from the top of the page. */
export const lineBelowMark = (top: number): string =>
  bar({ id: 1, top, thick: letterhead.thick }) +
  bar({ id: 2, top: top + letterhead.thick + letterhead.between, thick: letterhead.thin })

/** Thin over thick, its lower edge 20 mm above the foot of the page. */
export const lineAboveFoot = (): string => {
  const bottom = (paper.height - letterhead.lineAboveFoot) * POINTS_PER_MILLIMETRE
  return (
    bar({ id: 3, top: bottom - doubleLine, thick: letterhead.thin }) +
    bar({ id: 4, top: bottom - letterhead.thick, thick: letterhead.thick })
  )
}
