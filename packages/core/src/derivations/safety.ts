import { all, answering, at, type Derivations, schools } from "./vocabulary.ts"

const everywhere = at(...all)

/** How schools and kindergartens are guarded: a school of several stages counts once, and only where every part does. */
export const safetyDerivations: Derivations = {
  "guard-coverage-stated": answering("share", everywhere, "school-guards-posted"),
  "closed-management-rate-stated": answering("share", everywhere, "school-closed-campus"),
  "alarm-video-rate-stated": answering("share", everywhere, "school-alarm-connected", "school-video-connected"),
  "school-guard-post-rate-stated": answering("share", everywhere, "school-crossing-post"),
  "law-vice-principal-rate-stated": answering("share", at(...schools), "school-law-vice-principal"),
  "counselling-room-coverage-stated": answering("share", at(...schools), "school-counselling-room")
}
