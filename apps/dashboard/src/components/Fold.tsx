import { useWords } from "../language/language.tsx"
import { useDesk } from "../session/desk.ts"
import { chapterName } from "./chapter-name.ts"

/** One line in place of chapters in which nothing was found. */
export const Fold = (props: { readonly first: number; readonly last: number }) => {
  const { t, language, pick } = useWords()
  const desk = useDesk()
  const indices = () => {
    const { first, last } = props
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  }
  const chapters = () => indices().flatMap((index) => desk.view().chapters[index] ?? [])
  const folded = () => indices().every((index) => desk.folded(index))
  const name = (index: number) => {
    const chapter = desk.view().chapters[index]?.chapter
    if (chapter === undefined) return ""
    return chapter.kind !== "section" || chapter.numeral === null
      ? chapterName(chapter, desk.view().checked.words.sections, t(), pick)
      : `（${chapter.numeral}）`
  }
  const holds = (support: number) => desk.view().supports[support]?.state === "holds"
  const clean = () =>
    t().fold.clean(
      chapters().reduce((sum, chapter) => sum + chapter.figures.length, 0),
      chapters().reduce((sum, { supports }) => sum + supports.filter(holds).length, 0)
    )
  return (
    <button
      type="button"
      data-component="fold"
      lang={language() === "zh" ? "zh-CN" : "en"}
      aria-expanded={!folded()}
      onClick={() => desk.setUnfolded(indices(), folded())}
    >
      <span>{t().fold.range(name(props.first), name(props.last))}</span>
      <span data-slot="line" />
      <span>{clean()}</span>
      <span data-slot="act">{folded() ? t().fold.open : t().fold.close}</span>
    </button>
  )
}
