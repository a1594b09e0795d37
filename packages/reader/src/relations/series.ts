/** Figures told in parallel: 分别为学前教育13510元，普通小学10124元…: of one kind, so of like size. */
import { dimensionOf } from "@duxue/core"
import { alike, between, figureAt, isMoney, nearOf, type Scene } from "./scene/scene.ts"

const link = /^[、,，和与及;]{1,2}[^,，。;0-9]{0,14}$/
const LEAST = 3
/** No list that a reader could follow is longer. */
const MOST = 40

/** 生均小学600元、初中800元；免除杂费5236万元: past a semicolon a list goes on with the next stage, or not at all. */
const stage = /学前|幼儿|小学|初中|高中|中职|职业|职高|特殊|特教|普通|本科/

/** 拨付2046万元，按小学生均650元、初中850元: what an amount was reckoned by is of no size like it. */
const reckoned = /^[,，](?:按|以|根据|依据|标准)/

const goesOn = (words: string): boolean =>
  link.test(words) && !reckoned.test(words) && (!words.includes(";") || stage.test(words))

/** Runs of three or more alike figures of one sentence with nothing but the next one's name between them. */
export const findSeries = (scene: Scene): ReadonlyArray<ReadonlyArray<number>> => {
  const series: Array<ReadonlyArray<number>> = []
  let run: Array<number> = []
  const close = () => {
    if (run.length >= LEAST && isSeries(scene, run)) series.push(run)
    run = []
  }
  for (let index = 0; index < scene.figures.length; index++) {
    const last = run.at(-1)
    if (last === undefined) run = [index]
    else if (
      run.length < MOST &&
      last === index - 1 &&
      alike(scene, last, index) &&
      goesOn(between(scene, last, index))
    )
      run.push(index)
    else {
      close()
      run = [index]
    }
  }
  close()
  return series
}

/** Amounts of money per head or told with 分别 are of like size; counts of unlike things need not be. */
const isSeries = (scene: Scene, run: ReadonlyArray<number>): boolean => {
  const first = run[0] as number
  const { sentence } = nearOf(scene, first)
  const lead = scene.plain.slice(
    Math.max(sentence.start, figureAt(scene, first).start - 60),
    figureAt(scene, first).start
  )
  const dimension = dimensionOf(figureAt(scene, first).unit)
  if (isMoney(scene, first)) return /分别|生均|人均|平均|标准|各/.test(lead)
  return (dimension === "percent" || dimension === "coefficient") && /分别|依次/.test(lead)
}
