/**
 * What finders ask of a text again and again is found out once. The answers are kept by the scene, by the place of the
 * question, and forgotten with it: an index into an array costs a fraction of a look into a map.
 */

/** The answers of a scene, by question. */
export type Answers = Array<unknown>

interface Answering {
  readonly figures: ReadonlyArray<unknown>
  readonly answers: Answers
}

let questions = 0

/** What is asked of the whole text. */
export const oncePerScene = <Scene extends Answering, A extends object>(
  ask: (scene: Scene) => A
): ((scene: Scene) => A) => {
  const question = questions++
  return (scene) => {
    const before = scene.answers[question] as A | undefined
    if (before !== undefined) return before
    const answer = ask(scene)
    scene.answers[question] = answer
    return answer
  }
}

/** Room for what may be known of each figure. */
export const unknownOfAll = <A>({ figures }: Answering): Array<A | undefined> => {
  const room: Array<A | undefined> = []
  room.length = figures.length
  return room
}

/** What is asked of each figure. */
export const oncePerFigure = <Scene extends Answering, A extends object | string | number | boolean | null>(
  ask: (scene: Scene, index: number) => A
): ((scene: Scene, index: number) => A) => {
  const answersIn = oncePerScene<Scene, Array<A | undefined>>(unknownOfAll)
  return (scene, index) => {
    const answers = answersIn(scene)
    const before = answers[index]
    if (before !== undefined) return before
    const answer = ask(scene, index)
    answers[index] = answer
    return answer
  }
}
