/**
 * GB/T 9704-2012《党政机关公文格式》: what an official letter looks like, in the standard's own measures — millimetres for
 * lengths, points for sizes of type, characters of 三号 for indents. Word, PDF and HTML are set from it.
 */

/** 5.2.1 and 5.2.2: A4, 天头 37 mm, 订口 28 mm, a block of 156 mm by 225 mm; right and foot are what is left. */
export const paper = { width: 210, height: 297, top: 37, left: 28, right: 26, bottom: 35 } as const

/** 5.2.3: 22 lines of 28 characters fill the block. */
export const grid = { lines: 22, characters: 28 } as const

/** Sizes of type by their Chinese numbers, in points. */
export const sizes = { 初号: 42, 二号: 22, 三号: 16, 四号: 14 } as const

export const POINTS_PER_MILLIMETRE = 72 / 25.4

/** From one base line to the next, in points: 225 mm by 22 is 28.99. */
export const linePitch = ((paper.height - paper.top - paper.bottom) * POINTS_PER_MILLIMETRE) / grid.lines

/** By how much a character of 三号 is set narrower than its type so that 28 fill a line, in points: 0.21. */
export const characterGiven =
  sizes.三号 - ((paper.width - paper.left - paper.right) * POINTS_PER_MILLIMETRE) / grid.characters

/** A title's lines lie further apart than those of the text, for its type is larger; the standard gives no measure. */
export const titlePitch = 34

/** 7.5: the dashes beside the number are 7 mm below the block, a character in from its outer edge; they are half a line below its head. */
export const pageNumber = { below: 7, headAbove: sizes.四号 / 2 } as const

/** What is printed where something is still to be written in: blanks as forms have them. */
export const blanks = {
  documentNumber: "〔　　〕　　号",
  addressee: "＿＿＿＿＿＿＿＿：",
  date: "　　年　月　日"
} as const

/**
 * 10.1 信函格式: the mark 30 mm from the edge of the page, double lines of 170 mm in the middle of it, 4 mm below the mark
 * (thick over thin) and 20 mm above the foot (thin over thick). The standard gives no weights of lines, in points.
 */
export const letterhead = {
  markTop: 30,
  lineWidth: 170,
  lineBelowMark: 4,
  lineAboveFoot: 20,
  thick: 2.25,
  thin: 0.75,
  between: 1.5,
  /** What stands first below the line keeps 7/8 of a character of 三号 from it. */
  numberBelowLine: (sizes.三号 * 7) / 8
} as const

/** Thick, gap and thin together, in points. */
export const doubleLine = letterhead.thick + letterhead.between + letterhead.thin

/** 7.2.4: the size of the mark is the authority's to choose: as large as the block has room for its name on a line, in points. */
export const markSize = (name: string): number => {
  const block = grid.characters * (sizes.三号 - characterGiven)
  return Math.max(sizes.四号, Math.min(sizes.初号, Math.floor(block / Math.max(name.length, 1))))
}

/** Faces that the standard names (方正小标宋 for 小标宋体). */
export const faces = {
  body: "仿宋_GB2312",
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体_GB2312",
  number: "宋体",
  /** Its digits are half a character wide, so that two of them take a place of the grid. */
  latin: "Times New Roman"
} as const

/** What stands in for each, best first, where it is not installed: the same face by its other names, then its next kin. */
export const substitutes: Readonly<
  Record<Exclude<(typeof faces)[keyof typeof faces], "Times New Roman">, ReadonlyArray<string>>
> = {
  仿宋_GB2312: ["仿宋", "FangSong_GB2312", "FangSong", "方正仿宋_GBK", "STFangsong", "Noto Serif CJK SC"],
  方正小标宋简体: [
    "方正小标宋_GBK",
    "FZXiaoBiaoSong-B05S",
    "FZXiaoBiaoSong-B05",
    "小标宋体",
    "华文中宋",
    "STZhongsong",
    "Noto Serif CJK SC"
  ],
  黑体: ["SimHei", "方正黑体_GBK", "STHeiti", "Noto Sans CJK SC"],
  楷体_GB2312: [
    "楷体",
    "KaiTi_GB2312",
    "KaiTi",
    "方正楷体_GBK",
    "STKaiti",
    "AR PL UKai",
    "AR PL UKai CN",
    "Noto Serif CJK SC"
  ],
  宋体: ["SimSun", "方正书宋_GBK", "STSong", "Noto Serif CJK SC"]
}

export const red = "FF0000"
